import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const badgeStyle = cva(
  "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm leading-5 font-medium whitespace-nowrap [&_svg]:size-3.5",
  {
    variants: {
      tone: {
        plain: "bg-sunken text-ink",
        accent: "bg-accent-soft text-accent",
        negative: "bg-negative-soft text-negative",
        neutral: "bg-neutral-soft text-ink",
        positive: "bg-positive-soft text-positive",
        warn: "bg-warn-soft text-warn",
        danger: "bg-danger-soft text-danger",
      },
    },
    defaultVariants: { tone: "plain" },
  },
);

export function Badge({
  className,
  tone,
  ...props
}: ComponentProps<"span"> & VariantProps<typeof badgeStyle>) {
  return <span data-slot="badge" className={cn(badgeStyle({ tone }), className)} {...props} />;
}
