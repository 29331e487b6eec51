"use client";
import { useFormatter, useTranslations } from "next-intl";
import { AnswerMark } from "../result/answer-mark";
import { answerOf } from "../result/answer-of";
import { useTask } from "../task-context";
import type { Draft } from "./record-state";

/** The answer that goes with the redacted input, and whether replacing personal details changed it. */
export function StoredAnswer({ draft: { made, stored } }: { draft: Draft }) {
  const t = useTranslations("predict.record");
  const format = useFormatter();
  const { task } = useTask();
  const { label, undecided, confidence } = stored.prediction;
  const { title, tone } = answerOf(task, stored.prediction);
  const other = label !== made.prediction.label || undecided !== made.prediction.undecided;
  return (
    <p data-slot="stored-answer" data-label={label} className="flex flex-wrap items-center gap-x-2">
      {t("answer")}
      <span className="inline-flex items-center gap-1.5 font-medium">
        <AnswerMark tone={tone} />
        {title} {tone && format.number(confidence, { style: "percent", maximumFractionDigits: 0 })}
      </span>
      {other && <span className="text-muted">{t("otherAnswer")}</span>}
    </p>
  );
}
