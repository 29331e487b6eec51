"use client";
import { useFormatter, useTranslations } from "next-intl";
import { ToneMark } from "@/components/ui/tone-mark";
import { useTask } from "../task-context";
import type { Draft } from "./record-state";

/** The answer that goes with the redacted input, and whether replacing personal details changed it. */
export function StoredAnswer({ draft: { made, stored } }: { draft: Draft }) {
  const t = useTranslations("predict.record");
  const format = useFormatter();
  const { task } = useTask();
  const { label, confidence } = stored.prediction;
  const view = task.labels.find(({ id }) => id === label);
  return (
    <p data-slot="stored-answer" data-label={label} className="flex flex-wrap items-center gap-x-2">
      {t("answer")}
      <span className="inline-flex items-center gap-1.5 font-medium">
        <ToneMark tone={view?.tone ?? "neutral"} />
        {view?.title ?? label} {format.number(confidence, { style: "percent", maximumFractionDigits: 0 })}
      </span>
      {label !== made.prediction.label && <span className="text-muted">{t("otherAnswer")}</span>}
    </p>
  );
}
