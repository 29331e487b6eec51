import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyle } from "./control-style";

/** The browser's own list, which phones and screen readers know best; children are `option`s. */
export function Select({ className, ...props }: ComponentProps<"select">) {
  return (
    <span data-slot="select" className={cn("relative block", className)}>
      <select className={cn(controlStyle, "min-h-11 appearance-none py-2 pr-10")} {...props} />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2"
      />
    </span>
  );
}
