import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "children"> & {
  label: ReactNode;
  hint?: ReactNode;
};

export function Checkbox({ label, hint, className, ...props }: CheckboxProps) {
  return (
    <label data-slot="checkbox" className={cn("flex gap-3 py-1.5 has-disabled:opacity-60", className)}>
      <span className="relative mt-0.5 grid size-5 shrink-0 place-items-center">
        <input
          type="checkbox"
          className="peer absolute inset-0 appearance-none rounded-sm border border-edge bg-surface checked:border-accent checked:bg-accent"
          {...props}
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="relative hidden size-3.5 text-accent-ink peer-checked:block pointer-events-none"
        />
      </span>
      <span>
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}
