"use client";
import { useFormatter, useTranslations } from "next-intl";
import { StatTile, StatTiles } from "@/components/monitor/stat-tile";
import type { ClassView } from "@/components/registry/version-view";
import { Alert } from "@/components/ui/alert";
import { baselineOf } from "@/lib/loop/baseline-of";
import { evaluationLimits } from "@/lib/loop/evaluation-limits";
import type { Checked } from "./evaluation-cells";
import { BaselineNote } from "./baseline-note";
import { DecidedNote } from "./decided-note";

const three = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;

type ScoreTilesProps = {
  evaluation: Checked;
  classes: readonly ClassView[];
  reasons: Readonly<Record<string, string>>;
};

/** The headline: scores with their intervals and n, and what the simplest answer would have scored. */
export function ScoreTiles({ evaluation, classes, reasons }: ScoreTilesProps) {
  const t = useTranslations("evaluation");
  const format = useFormatter();
  const { n, macroF1, accuracy, logLoss, brier, ece, decided, naturalMix } = evaluation;
  const baseline = evaluation.baseline ?? baselineOf(evaluation.confusion);
  const number = (value: number) => format.number(value, three);
  const between = ([low, high]: readonly [number, number]) =>
    t("between", { low: number(low), high: number(high) });
  return (
    <div className="grid gap-6">
      {n < evaluationLimits.scores && (
        <Alert tone="warn">{t("fewRows", { n, limit: evaluationLimits.scores })}</Alert>
      )}
      <StatTiles>
        <StatTile
          label={t("macroF1")}
          value={number(macroF1.value)}
          note={`${between(macroF1.interval)}. ${t("baselineShort", { value: number(baseline.macroF1) })}`}
        />
        <StatTile
          label={t("accuracy")}
          value={number(accuracy.value)}
          note={`${between(accuracy.interval)}. ${t("baselineShort", { value: number(baseline.accuracy.value) })}`}
        />
        {naturalMix && (
          <StatTile
            label={t("naturalMix")}
            value={number(naturalMix.value)}
            note={`${between(naturalMix.interval)}. ${t("naturalMixNote")}`}
          />
        )}
        <StatTile label={t("ece")} value={number(ece)} note={t("eceNote")} />
        <StatTile
          label={t("logLoss")}
          value={number(logLoss)}
          note={brier === undefined ? t("logLossNote") : t("brierNote", { value: number(brier) })}
        />
      </StatTiles>
      <BaselineNote confusion={evaluation.confusion} baseline={baseline} classes={classes} />
      {decided && decided.n < n && <DecidedNote decided={decided} n={n} reasons={reasons} />}
    </div>
  );
}
