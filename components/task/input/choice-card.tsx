"use client";
import { CircleCheck } from "lucide-react";
import type { KeyboardEvent, MouseEvent } from "react";
import type { FormField } from "@/lib/task/form-field";
import { OptionDrawing } from "./option-drawing";

type ChoiceCardProps = {
  name: string;
  option: NonNullable<FormField["options"]>[number];
  checked: boolean;
  /** `done`: the person has decided, by a tap or Enter. The arrow keys choose too, on the way to another card. */
  onChoose: (done: boolean) => void;
};

export function ChoiceCard({ name, option, checked, onChoose }: ChoiceCardProps) {
  // A key that moves among radio buttons also makes a click, but one of no pointer.
  const decide = (event: MouseEvent) => event.detail > 0 && onChoose(true);
  function decideByKey(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(true);
  }
  return (
    <label className="relative flex min-h-14 items-center gap-2.5 rounded-md border border-edge bg-surface px-2.5 py-1.5 leading-5 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name={name}
        value={option.value}
        checked={checked}
        onChange={() => onChoose(false)}
        onClick={decide}
        onKeyDown={decideByKey}
        className="absolute inset-0 appearance-none rounded-md outline-none"
      />
      <OptionDrawing drawing={option.drawing} className="pointer-events-none relative size-10" />
      <span className="pointer-events-none relative min-w-0 wrap-anywhere">{option.title}</span>
      {checked && (
        <CircleCheck
          aria-hidden
          className="pointer-events-none relative ml-auto size-4.5 shrink-0 text-accent"
        />
      )}
    </label>
  );
}
