import { cva, type VariantProps } from "class-variance-authority";
import { LoaderCircle } from "lucide-react";
import { Root as Slot } from "radix-ui/slot";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const buttonStyle = cva(
  "inline-flex items-center justify-center gap-2 rounded-md border font-medium transition-colors select-none disabled:opacity-55 aria-busy:opacity-80 [&_svg]:size-[1.1em] [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary:
          "border-transparent bg-accent text-accent-ink enabled:hover:bg-accent-strong [a]:hover:bg-accent-strong",
        secondary: "border-edge bg-surface text-ink enabled:hover:bg-sunken [a]:hover:bg-sunken",
        quiet: "border-transparent bg-transparent text-ink enabled:hover:bg-sunken [a]:hover:bg-sunken",
        danger:
          "border-transparent bg-danger text-accent-ink enabled:hover:bg-danger-strong [a]:hover:bg-danger-strong",
      },
      size: {
        md: "min-h-11 px-4 py-2",
        sm: "min-h-9 px-3 py-1 text-[0.94em]",
        icon: "size-11",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof buttonStyle> & {
    /** Puts the looks on the only child instead, e.g. a link. */
    asChild?: boolean;
    /** Work is under way: a spinner, and no second press. */
    busy?: boolean;
  };

export function Button({ className, variant, size, asChild, busy, children, ...props }: ButtonProps) {
  const style = cn(buttonStyle({ variant, size }), className);
  if (asChild)
    return (
      <Slot data-slot="button" className={style} {...props}>
        {children}
      </Slot>
    );
  return (
    <button
      data-slot="button"
      type="button"
      {...props}
      className={style}
      disabled={props.disabled || busy}
      aria-busy={busy || undefined}
    >
      {busy && <LoaderCircle aria-hidden className="animate-spin" />}
      {children}
    </button>
  );
}
