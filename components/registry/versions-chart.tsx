"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import { IntervalChart } from "@/components/charts/interval-chart";
import type { Score } from "@/lib/task/score";
import type { VersionRow } from "./version-view";

const most = 20;

/** The newest versions side by side, oldest first, each score with its interval. */
export function VersionsChart({ rows }: { rows: readonly VersionRow[] }) {
  const t = useTranslations("registry");
  const format = useFormatter();
  const series = useMemo(() => {
    const shown = rows.slice(0, most).reverse();
    const points = (score: (row: VersionRow) => Score) =>
      shown.map((row) => {
        const { value, interval, n } = score(row);
        return {
          label: t("comparison.measured", { version: row.version, n: format.number(n) }),
          value,
          low: interval[0],
          high: interval[1],
          n,
        };
      });
    return [
      { name: t("macroF1"), points: points(({ macroF1 }) => macroF1) },
      { name: t("accuracy"), points: points(({ accuracy }) => accuracy) },
    ];
  }, [rows, t, format]);
  // From the round figure below the lowest interval, or the intervals could not be told apart.
  const range = useMemo(() => {
    const lowest = Math.min(1, ...series.flatMap(({ points }) => points.map(({ low }) => low)));
    return [Math.max(0, Math.floor(lowest * 10 - 0.2) / 10), 1] as const;
  }, [series]);
  return (
    <IntervalChart
      title={t("comparison.chart")}
      n={series[0]?.points.reduce((sum, { n }) => sum + n, 0) ?? 0}
      caption={t("comparison.caption")}
      series={series}
      categoryLabel={t("version")}
      valueLabel={t("comparison.score")}
      format="share"
      range={range}
    />
  );
}
