"use client";
import type { ReactNode } from "react";

type TogglesProps = {
  legend: string;
  /** `name` says what an option means where its content is an abbreviation. */
  options: readonly { value: string; content: ReactNode; name?: string }[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
};

/** Any of a few, side by side; check boxes underneath. None chosen means all. */
export const Toggles = ({ legend, options, chosen, onChoose }: TogglesProps) => (
  <fieldset className="grid gap-1.5">
    <legend className="mb-1.5 font-medium">{legend}</legend>
    <div className="flex flex-wrap gap-2">
      {options.map(({ value, content, name }) => (
        <label
          key={value}
          className="relative inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md border border-edge bg-surface px-3 font-medium hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="checkbox"
            aria-label={name}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
            className="absolute inset-0 appearance-none rounded-md outline-none"
          />
          <span className="pointer-events-none relative inline-flex items-center gap-1.5">{content}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
