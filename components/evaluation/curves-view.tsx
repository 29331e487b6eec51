"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { CurveChart } from "@/components/charts/curve-chart";
import { useSource } from "@/components/notebook/use-source";
import type { ClassView } from "@/components/registry/version-view";
import { EmptyState } from "@/components/ui/empty-state";
import { Segmented } from "@/components/ui/segmented";
import { evaluationLimits } from "@/lib/loop/evaluation-limits";
import { allClasses, focus, type Checked } from "./evaluation-cells";
import { CurveTable } from "./curve-table";

type CurvesViewProps = { evaluation: Checked; label: string; classes: readonly ClassView[] };

const chance = { from: [0, 0], to: [1, 1] } as const;

/** ROC and precision-recall of each class against the rest, one or all at a time. */
export function CurvesView({ evaluation, label, classes }: CurvesViewProps) {
  const t = useTranslations("evaluation.curves");
  const [, choose] = useSource(focus);
  const { n, curves } = evaluation;
  const limit = evaluationLimits.curves;
  const enough = useMemo(
    () =>
      classes.flatMap((one) => {
        const own = curves?.[one.id];
        return own && Math.min(own.positives, own.negatives) >= limit ? [{ ...one, ...own }] : [];
      }),
    [classes, curves, limit],
  );
  const shown = useMemo(
    () => enough.filter(({ id }) => label === allClasses || id === label),
    [enough, label],
  );
  const roc = useMemo(() => shown.map(({ title, tone, roc }) => ({ name: title, tone, ...roc })), [shown]);
  const precisionRecall = useMemo(
    () => shown.map(({ title, tone, precisionRecall: curve }) => ({ name: title, tone, ...curve })),
    [shown],
  );
  const [only] = shown.length === 1 ? shown : [];
  const prevalence = only && only.positives / n;
  const guide = useMemo(
    () => (prevalence === undefined ? undefined : ({ from: [0, prevalence], to: [1, prevalence] } as const)),
    [prevalence],
  );

  const toggle = (
    <Segmented
      label={t("class")}
      value={label}
      onValueChange={choose}
      options={[
        { value: allClasses, content: t("all") },
        ...classes.map(({ id, title }) => ({ value: id, content: title })),
      ]}
    />
  );
  if (shown.length === 0)
    return (
      <div className="grid gap-4">
        {toggle}
        <EmptyState title={t("tooFew")}>{t("tooFewText", { limit })}</EmptyState>
      </div>
    );
  return (
    <div className="grid gap-6">
      {toggle}
      <div className="grid gap-8 lg:grid-cols-2">
        <CurveChart
          title="ROC"
          caption={t("rocCaption")}
          n={n}
          curves={roc}
          guide={chance}
          xLabel={t("falsePositives")}
          yLabel={t("truePositives")}
        />
        <CurveChart
          title={t("precisionRecall")}
          caption={only ? t("prGuide") : t("prCaption")}
          n={n}
          curves={precisionRecall}
          guide={guide}
          xLabel={t("recall")}
          yLabel={t("precision")}
        />
      </div>
      <CurveTable shown={shown} n={n} />
      {enough.length < classes.length && <p className="text-sm text-muted">{t("left", { limit })}</p>}
    </div>
  );
}
