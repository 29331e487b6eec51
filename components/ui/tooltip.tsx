"use client";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { cn } from "./cn";

type TooltipProps = {
  /** One short phrase; what must be read belongs on the page. */
  text: ReactNode;
  side?: "top" | "bottom";
  className?: string;
  /** The trigger: must be focusable and take `aria-describedby`. */
  children: (trigger: { "aria-describedby": string }) => ReactNode;
};

/** Shown on hover and focus, stays while pointed at, goes on Escape. */
export function Tooltip({ text, side = "top", className, children }: TooltipProps) {
  const id = useId();
  const [dismissed, dismiss] = useState(false);
  return (
    <span
      data-slot="tooltip"
      className="group/tooltip relative inline-flex"
      onKeyDown={(event: KeyboardEvent) => event.key === "Escape" && dismiss(true)}
      onPointerEnter={() => dismiss(false)}
      onBlur={() => dismiss(false)}
    >
      {children({ "aria-describedby": id })}
      <span
        role="tooltip"
        id={id}
        className={cn(
          "invisible absolute left-1/2 z-20 w-max max-w-60 -translate-x-1/2 rounded-md bg-ink px-2.5 py-1.5 text-sm leading-snug font-normal text-paper",
          !dismissed && "group-focus-within/tooltip:visible group-hover/tooltip:visible",
          side === "top" ? "bottom-[calc(100%+4px)]" : "top-[calc(100%+4px)]",
          className,
        )}
      >
        {text}
      </span>
    </span>
  );
}
