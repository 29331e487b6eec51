import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A range input; give it an `id` from a field, and `aria-valuetext` when the number has a unit. */
export function Slider({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  return (
    <input
      data-slot="slider"
      type="range"
      className={cn("h-11 w-full accent-accent disabled:opacity-60", className)}
      {...props}
    />
  );
}
