"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { ClassView } from "@/components/registry/version-view";
import { beatsBaseline } from "@/lib/loop/beats-baseline";
import type { Baseline } from "@/lib/task/evaluation-parts";
import type { Evaluation } from "@/lib/task/version";

type BaselineNoteProps = {
  confusion: Evaluation["confusion"];
  baseline: Baseline;
  classes: readonly ClassView[];
};

/** Whether the model is shown to be right more often than always giving the most frequent answer. */
export function BaselineNote({ confusion, baseline, classes }: BaselineNoteProps) {
  const t = useTranslations("evaluation.baseline");
  const format = useFormatter();
  const { verdict, pValue, onlyModel, onlyBaseline } = beatsBaseline(confusion, baseline.label);
  const say = { better: "better", worse: "worse", "not shown": "notShown" } as const;
  const p = format.number(Math.max(pValue, 0.001), { maximumFractionDigits: 3 });
  return (
    <p data-slot="baseline" data-verdict={verdict} className="max-w-[68ch]">
      {t(say[verdict], { label: classes.find(({ id }) => id === baseline.label)?.title ?? baseline.label })}{" "}
      <span className="text-muted">
        {t("test", { onlyModel, onlyBaseline, p: pValue < 0.001 ? `< ${p}` : `= ${p}` })}
      </span>
    </p>
  );
}
