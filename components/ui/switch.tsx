import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type SwitchProps = Omit<ComponentProps<"input">, "type" | "role" | "children"> & {
  label: ReactNode;
  hint?: ReactNode;
};

/** For what takes effect at once; for what is sent later use a checkbox. */
export function Switch({ label, hint, className, ...props }: SwitchProps) {
  return (
    <label data-slot="switch" className={cn("flex gap-3 py-1.5 has-disabled:opacity-60", className)}>
      <span className="relative mt-0.5 inline-block h-6 w-10 shrink-0">
        <input
          type="checkbox"
          role="switch"
          className="peer absolute inset-0 size-full appearance-none rounded-full border border-edge bg-sunken transition-colors checked:border-accent checked:bg-accent"
          {...props}
        />
        <span className="pointer-events-none absolute top-1 left-1 size-4 rounded-full bg-edge transition-transform peer-checked:translate-x-4 peer-checked:bg-accent-ink" />
      </span>
      <span>
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}
