"use client";
import { useId, type ReactNode } from "react";
import { cn } from "./cn";

type RadioGroupProps<Value extends string> = {
  legend: ReactNode;
  options: readonly { value: Value; label: ReactNode; hint?: ReactNode }[];
  /** undefined: nothing chosen yet. */
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  disabled?: boolean;
  className?: string;
};

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset data-slot="radio-group" disabled={props.disabled} className={cn("grid gap-1", props.className)}>
      <legend className="mb-1 font-medium">{props.legend}</legend>
      {props.options.map(({ value, label, hint }) => (
        <label key={value} className="flex gap-3 py-1.5 has-disabled:opacity-60">
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onValueChange(value)}
            className="mt-0.5 size-5 shrink-0 appearance-none rounded-full border border-edge bg-surface checked:border-6 checked:border-accent"
          />
          <span>
            {label}
            {hint && <span className="block text-sm text-muted">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
