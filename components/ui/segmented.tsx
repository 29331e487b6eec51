"use client";
import { useId, type ReactNode } from "react";
import { cn } from "./cn";

type SegmentedProps<Value extends string> = {
  /** Names the group for those who do not see it. */
  label: string;
  /** `name` says what a segment means when its content is an icon or an abbreviation. */
  options: readonly { value: Value; content: ReactNode; name?: string }[];
  value: Value;
  onValueChange: (value: Value) => void;
  disabled?: boolean;
  className?: string;
};

/** One of a few, side by side. Radio buttons underneath, so arrow keys work as everywhere. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const group = useId();
  return (
    <fieldset
      data-slot="segmented"
      disabled={props.disabled}
      className={cn("inline-flex w-fit max-w-full flex-wrap rounded-md bg-sunken p-1", props.className)}
    >
      <legend className="sr-only">{props.label}</legend>
      {props.options.map(({ value, content, name }) => (
        <label
          key={value}
          title={name}
          className="relative inline-flex min-h-8 min-w-8 items-center justify-center gap-1.5 rounded-sm px-2.5 text-sm font-medium text-muted hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:shadow-sm has-disabled:opacity-60 has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent [&_svg]:size-4"
        >
          <input
            type="radio"
            name={group}
            value={value}
            checked={props.value === value}
            onChange={() => props.onValueChange(value)}
            aria-label={name}
            className="absolute inset-0 appearance-none rounded-sm outline-none"
          />
          <span className="pointer-events-none relative">{content}</span>
        </label>
      ))}
    </fieldset>
  );
}
