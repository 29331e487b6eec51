import type { ComponentProps } from "react";
import { cn } from "./cn";

/** Holds the place of what is on its way; the thing it stands for says that it is loading. */
export function Skeleton({ className, ...props }: ComponentProps<"span">) {
  return (
    <span
      data-slot="skeleton"
      aria-hidden
      className={cn("block h-4 animate-pulse rounded-sm bg-sunken", className)}
      {...props}
    />
  );
}
