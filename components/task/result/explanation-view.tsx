"use client";
import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import { useSource } from "@/components/notebook/use-source";
import { Segmented } from "@/components/ui/segmented";
import { ToneMark } from "@/components/ui/tone-mark";
import type { TaskInput } from "@/lib/task/task-view";
import type { LabelExplanation } from "../cells/explain";
import { useTask } from "../task-context";
import { ContributionDetails } from "./contribution-details";
import { HighlightedText } from "./highlighted-text";
import { Legend } from "./legend";
import { signed } from "./signed";

type ExplanationViewProps = { explanation: LabelExplanation & { input: TaskInput } };

/** What spoke for and against one label, in the text itself and as a sum. */
export const ExplanationView = memo(function ExplanationView({ explanation }: ExplanationViewProps) {
  const t = useTranslations("predict.explanation");
  const format = useFormatter();
  const { cells, task } = useTask();
  const [, explain] = useSource(cells.explained);
  const { label, base, parts, sum, score, largest, input } = explanation;
  const view = task.labels.find(({ id }) => id === label);
  const tone = view?.tone ?? "neutral";
  const title = view?.title ?? label;
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
      {task.fields.map(({ name }) => {
        const text = input[name];
        if (typeof text !== "string") return null;
        const own = parts.filter(({ field }) => field === name);
        return <HighlightedText key={name} text={text} parts={own} largest={largest} tone={tone} />;
      })}
      <Legend tone={tone} label={title} />
      <p data-slot="score">
        {t.rich("sum", {
          label: title,
          base: signed(format, base),
          parts: signed(format, sum),
          score: signed(format, score),
          b: (words) => <strong className="font-semibold">{words}</strong>,
        })}{" "}
        <span className="text-muted">{t("sumHint")}</span>
      </p>
      <ContributionDetails explanation={explanation} title={title} />
    </div>
  );
});
