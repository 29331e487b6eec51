"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { IntervalChart } from "@/components/charts/interval-chart";
import type { VersionQuality } from "@/lib/loop/monitor/quality";
import type { Score } from "@/lib/task/score";
import { QualityTable } from "./quality-table";
import { useFigures } from "./use-figures";

const measures = ["accuracy", "macroF1", "estimated"] as const;
const tones = { accuracy: "accent", macroF1: "positive", estimated: "neutral" } as const;

/** How right each version is: as people said, and as it says of itself. */
export function QualityView({ versions }: { versions: VersionQuality[] }) {
  const t = useTranslations("monitor");
  const { count } = useFigures();
  const series = useMemo(
    () =>
      measures.map((measure) => ({
        name: t(`quality.${measure}`),
        tone: tones[measure],
        points: versions.flatMap((quality) => {
          const score: Score | null = quality[measure];
          if (!score) return [];
          const label = t("quality.point", {
            version: quality.version,
            measure: t(`quality.short.${measure}`),
          });
          return [{ label, value: score.value, low: score.interval[0], high: score.interval[1], n: score.n }];
        }),
      })),
    [versions, t],
  );
  const n = versions.reduce((all, quality) => all + quality.n, 0);
  const some = series.some(({ points }) => points.length > 0);
  const untold = versions.reduce((all, quality) => all + quality.untold, 0);
  return (
    <div className="grid gap-6">
      <IntervalChart
        title={t("quality.chart")}
        n={n}
        caption={t("quality.caption")}
        notEnough={some ? undefined : t("quality.tooFew")}
        series={series}
        categoryLabel={t("quality.axis")}
        valueLabel={t("quality.y")}
        format="share"
        range={[0, 1]}
      />
      {versions.length > 0 && <QualityTable versions={versions} />}
      <ul className="grid max-w-[68ch] list-disc gap-1 pl-5 text-sm text-muted">
        <li>{t("quality.selection")}</li>
        <li>{t("quality.estimate")}</li>
        {untold > 0 && <li>{t("quality.untold", { n: count(untold) })}</li>}
      </ul>
    </div>
  );
}
