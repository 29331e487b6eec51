import { useId, type ComponentProps, type ReactNode } from "react";
import { cn } from "./cn";

type TableProps = ComponentProps<"table"> & {
  caption: ReactNode;
  /** Where a heading already says it: the caption is then only spoken. */
  captionHidden?: boolean;
};

/** A table that scrolls sideways by itself on a narrow screen, reachable by keyboard. Children: `thead` and `tbody`. */
export function Table({ caption, captionHidden, className, children, ...props }: TableProps) {
  const id = useId();
  return (
    <div
      data-slot="table"
      role="group"
      aria-labelledby={id}
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <table
        className={cn(
          "w-full border-collapse text-left text-[0.94em]",
          "[&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top",
          "[&_thead_th]:border-b [&_thead_th]:border-edge [&_thead_th]:px-3 [&_thead_th]:py-2 [&_thead_th]:font-medium [&_thead_th]:text-muted",
          "[&_tbody_th]:border-b [&_tbody_th]:border-line [&_tbody_th]:px-3 [&_tbody_th]:py-2 [&_tbody_th]:align-top [&_tbody_th]:font-medium",
          className,
        )}
        {...props}
      >
        <caption id={id} className={captionHidden ? "sr-only" : "pb-2 text-left text-sm text-muted"}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

/** A cell with a number: figures line up on the right. */
export function NumberCell({ className, ...props }: ComponentProps<"td">) {
  return <td className={cn("text-right whitespace-nowrap", className)} {...props} />;
}
