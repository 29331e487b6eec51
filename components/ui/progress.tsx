import type { ReactNode } from "react";
import { cn } from "./cn";

type ProgressProps = {
  label: ReactNode;
  /** 0 to 1; undefined when nobody knows how long it takes. */
  value: number | undefined;
  /** What is happening now, in words. */
  step?: ReactNode;
  className?: string;
};

export function Progress({ label, value, step, className }: ProgressProps) {
  return (
    <label data-slot="progress" className={cn("grid gap-1.5", className)}>
      <span className="flex justify-between gap-4">
        <span className="font-medium">{label}</span>
        {value !== undefined && <span className="text-muted">{Math.round(value * 100)} %</span>}
      </span>
      <progress
        max={1}
        value={value}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken indeterminate:animate-pulse indeterminate:bg-accent-soft [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-accent"
      />
      {step && <span className="text-sm text-muted">{step}</span>}
    </label>
  );
}
