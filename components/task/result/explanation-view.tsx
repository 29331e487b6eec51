"use client";
import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useSource } from "@/components/notebook/use-source";
import { Segmented } from "@/components/ui/segmented";
import { ToneMark } from "@/components/ui/tone-mark";
import type { TaskInput } from "@/lib/task/task-view";
import type { LabelExplanation } from "../cells/explain";
import { isAnswered } from "../input/is-answered";
import { isTextField } from "../input/is-text-field";
import { useTask } from "../task-context";
import { ContributionBars } from "./contribution-bars";
import { ContributionDetails } from "./contribution-details";
import { HighlightedText } from "./highlighted-text";
import { Legend } from "./legend";
import { signed } from "./signed";

type ExplanationViewProps = {
  explanation: LabelExplanation & { input: TaskInput; highest: string | undefined };
};

/** What spoke for and against one label, in the text itself and as a sum. */
export const ExplanationView = memo(function ExplanationView({ explanation }: ExplanationViewProps) {
  const t = useTranslations("predict.explanation");
  const format = useFormatter();
  const { cells, task } = useTask();
  const [, explain] = useSource(cells.explained);
  const { label, base, parts, sum, score, largest, input, highest } = explanation;
  const view = task.labels.find(({ id }) => id === label);
  const tone = view?.tone ?? "neutral";
  const title = view?.title ?? label;
  const texts = task.fields.filter((field) => isTextField(field) && isAnswered(input[field.name]));
  const chosen = parts.filter(({ field }) => !texts.some(({ name }) => name === field));
  // Some answers weigh what an error costs, or decide nothing: then it is not simply the highest score.
  const made = useCellValue(cells.prediction)?.prediction;
  const decided = made !== undefined && made.undecided === undefined && made.label === highest;
  return (
    <div className="grid gap-4">
      <Segmented
        label={t("choose")}
        value={label}
        onValueChange={explain}
        options={task.labels.map(({ id, title: content, tone: mark }) => ({
          value: id,
          content: (
            <span className="flex items-center gap-1.5">
              <ToneMark tone={mark} /> {content}
            </span>
          ),
        }))}
      />
      {texts.map(({ name }) => {
        const text = input[name];
        if (typeof text !== "string") return null;
        const own = parts.filter(({ field }) => field === name);
        return <HighlightedText key={name} text={text} parts={own} largest={largest} tone={tone} />;
      })}
      {texts.length > 0 && <Legend tone={tone} label={title} />}
      {chosen.length > 0 && (
        <ContributionBars parts={chosen} input={input} largest={largest} tone={tone} label={title} />
      )}
      <p data-slot="score">
        {t.rich(chosen.length > 0 ? "sumParts" : "sum", {
          label: title,
          base: signed(format, base),
          parts: signed(format, sum),
          score: signed(format, score),
          b: (words) => <strong className="font-semibold">{words}</strong>,
        })}
        {decided && <span className="text-muted"> {t("sumHint")}</span>}
      </p>
      <ContributionDetails explanation={explanation} title={title} />
    </div>
  );
});
