"use client";
import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import { ProbabilityBars } from "@/components/charts/probability-bars";
import { probabilityText } from "@/components/charts/probability-text";
import { cn } from "@/components/ui/cn";
import { ToneMark, type Tone } from "@/components/ui/tone-mark";
import type { Made } from "../cells/made";
import { useTask } from "../task-context";
import { answerOf } from "./answer-of";
import { likelihood } from "./likelihood";
import { UndecidedView } from "./undecided-view";

const grounds: Record<Tone, string> = {
  negative: "bg-negative-soft",
  neutral: "bg-neutral-soft",
  positive: "bg-positive-soft",
};

/** The answer: shape, word and number, then every class with its probability. */
export const PredictionView = memo(function PredictionView({ made: { prediction } }: { made: Made }) {
  const t = useTranslations("predict.result");
  const format = useFormatter();
  const { task } = useTask();
  const { undecided } = prediction;
  if (undecided !== undefined) return <UndecidedView prediction={{ ...prediction, undecided }} />;
  const { title, tone = "neutral" } = answerOf(task, prediction);
  return (
    <div data-slot="result" data-label={prediction.label} className="grid gap-5">
      <div className={cn("flex flex-wrap items-center gap-x-4 gap-y-1 rounded-lg px-5 py-4", grounds[tone])}>
        <p className="flex items-center gap-3 text-2xl leading-tight font-semibold">
          <ToneMark tone={tone} className="size-6" />
          {title}
        </p>
        <p className="ml-auto text-right">
          <span data-slot="confidence" className="text-2xl leading-tight font-semibold">
            {probabilityText(format, prediction.confidence)}
          </span>{" "}
          <span className="block text-sm sm:ml-1 sm:inline">
            {t(`likelihood.${likelihood(prediction.confidence)}`)}
          </span>
        </p>
      </div>
      <ProbabilityBars
        label={t("bars")}
        chosen={prediction.label}
        classes={task.labels.map((label) => ({
          ...label,
          probability: prediction.probabilities[label.id] ?? 0,
        }))}
      />
      <p className="text-sm text-muted">{t(task.calibrated ? "calibrated" : "uncalibrated")}</p>
    </div>
  );
});
