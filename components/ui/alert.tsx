import { cva, type VariantProps } from "class-variance-authority";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

const alertStyle = cva("flex gap-3 rounded-md px-4 py-3", {
  variants: {
    tone: { info: "bg-accent-soft", warn: "bg-warn-soft", danger: "bg-danger-soft" },
  },
  defaultVariants: { tone: "info" },
});

const icons = {
  info: <Info aria-hidden className="mt-1 size-4.5 shrink-0 text-accent" />,
  warn: <TriangleAlert aria-hidden className="mt-1 size-4.5 shrink-0 text-warn" />,
  danger: <CircleAlert aria-hidden className="mt-1 size-4.5 shrink-0 text-danger" />,
};

type AlertProps = Omit<ComponentProps<"div">, "title"> &
  VariantProps<typeof alertStyle> & { title?: ReactNode };

/** A remark that stands out. Spoken at once only when it is `danger`. */
export function Alert({ tone, title, className, children, ...props }: AlertProps) {
  return (
    <div
      data-slot="alert"
      role={tone === "danger" ? "alert" : "status"}
      className={cn(alertStyle({ tone }), className)}
      {...props}
    >
      {icons[tone ?? "info"]}
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
