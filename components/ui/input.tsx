import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyle } from "./control-style";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input data-slot="input" className={cn(controlStyle, "min-h-11 py-2", className)} {...props} />;
}
