"use client";
import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { Tone } from "@/components/ui/tone-mark";
import type { TaskInput } from "@/lib/task/task-view";
import type { Part } from "../cells/explain";
import { useTask } from "../task-context";
import { DivergingBar } from "./diverging-bar";
import { partName } from "./part-name";
import { signed } from "./signed";
import { strongestFirst } from "./strongest-first";

type ContributionBarsProps = {
  parts: readonly Part[];
  input: TaskInput;
  largest: number;
  tone: Tone;
  /** Title of the label that is explained. */
  label: string;
};

/** Each answer with what it adds to the score, to the right when it speaks for the label. */
export function ContributionBars({ parts, input, largest, tone, label }: ContributionBarsProps) {
  const t = useTranslations("predict.explanation");
  const format = useFormatter();
  const { task } = useTask();
  return (
    <div className="grid gap-2">
      <p aria-hidden className="grid grid-cols-2 text-sm text-muted sm:ml-[50%]">
        <span>← {t("speaksAgainst", { label })}</span>
        <span className="text-right">{t("speaksFor", { label })} →</span>
      </p>
      <ul data-slot="contribution-bars" aria-label={t("bars", { label })} className="grid gap-3 sm:gap-2">
        {strongestFirst(parts).map((part, index) => {
          const { title, answer } = partName(task.fields, input, part);
          return (
            <li
              key={`${part.field} ${index}`}
              data-field={part.field}
              className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-2"
            >
              <span className="flex items-baseline gap-x-2">
                <span className="min-w-0 wrap-anywhere">
                  {title}
                  {answer !== undefined && <span className="text-muted">: {answer}</span>}
                </span>
                <span className={cn("ml-auto", part.value !== 0 && "font-medium")}>
                  {signed(format, part.value)}
                </span>
              </span>
              <DivergingBar share={largest > 0 ? part.value / largest : 0} tone={tone} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
