import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyle } from "./control-style";

/** Grows with its text where the browser can. */
export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      data-slot="textarea"
      className={cn(controlStyle, "field-sizing-content min-h-28 py-2.5 leading-relaxed", className)}
      {...props}
    />
  );
}
