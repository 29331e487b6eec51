"use client";
import { Circle, CircleCheck, CircleX, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { DurationText } from "./duration-text";
import type { TimelineStep } from "./run-timeline";

const marks = {
  done: <CircleCheck aria-hidden className="size-5 text-accent" />,
  active: <LoaderCircle aria-hidden className="size-5 text-accent motion-safe:animate-spin" />,
  ended: <CircleX aria-hidden className="size-5 text-danger" />,
  waiting: <Circle aria-hidden className="size-5 text-edge" />,
};

/** What a run goes through, how far it is, and how long each step took. */
export function RunSteps({ steps }: { steps: readonly TimelineStep[] }) {
  const t = useTranslations("runs");
  return (
    <ol data-slot="run-steps" className="grid gap-2.5">
      {steps.map(({ step, state, milliseconds }) => (
        <li
          key={step}
          data-step={step}
          data-state={state}
          aria-current={state === "active" ? "step" : undefined}
          className={cn(
            "grid grid-cols-[1.5rem_1fr_auto] items-center gap-x-3",
            state === "waiting" && "text-muted",
          )}
        >
          {marks[state]}
          <span className={cn(state === "active" && "font-semibold")}>
            {t(`steps.${step}`)}
            <span className="sr-only"> ({t(`stepStates.${state}`)})</span>
          </span>
          <span className="text-muted">
            <DurationText milliseconds={milliseconds} />
          </span>
        </li>
      ))}
    </ol>
  );
}
