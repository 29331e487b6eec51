"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { BarChart } from "@/components/charts/bar-chart";
import { confidenceBins } from "@/lib/loop/monitor/baseline";
import type { WindowDrift } from "@/lib/loop/monitor/window-drift";
import type { TaskFacts } from "./task-facts";
import { useColumnTitle } from "./use-column-title";
import { useFigures } from "./use-figures";

type Column = WindowDrift["columns"][number];
type DriftColumnChartProps = { column: Column; task: TaskFacts; compareWith: "reference" | "previous" };

const shares = (counts: readonly number[], n: number) => counts.map((count) => (n === 0 ? 0 : count / n));

const seriesOf = ({ counts, n }: Column, now: string, before: string) => [
  { name: now, values: shares(counts.current, n.current), tone: "accent" as const },
  { name: before, values: shares(counts.baseline, n.reference), tone: "neutral" as const },
];

/** One column of the drift table at full size, bin by bin. */
export function DriftColumnChart({ column, task, compareWith }: DriftColumnChartProps) {
  const t = useTranslations("monitor");
  const { count, share } = useFigures();
  const title = useColumnTitle(task)(column);
  const categories = useMemo(() => {
    if (column.kind === "label") return task.labels.map((label) => label.title);
    if (column.kind === "feature")
      return task.features.find(({ name }) => name === column.name)?.binNames ?? [];
    return Array.from({ length: confidenceBins }, (_, bin) => share((bin + 1) / confidenceBins, 0)).map(
      (high) => `≤ ${high}`,
    );
  }, [column.kind, column.name, task, share]);
  const series = useMemo(() => seriesOf(column, t("now"), t(compareWith)), [column, compareWith, t]);
  return (
    <BarChart
      title={title}
      n={column.n.current}
      caption={t("labels.caption", { n: count(column.n.reference), baseline: t(compareWith) })}
      categories={categories}
      series={series}
      categoryLabel={title}
      valueLabel={t("labels.y")}
      format="share"
    />
  );
}
