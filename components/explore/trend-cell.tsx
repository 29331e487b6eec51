"use client";
import { useTranslations } from "next-intl";
import { LineChart } from "@/components/charts/line-chart";
import { Cell } from "@/components/notebook/cell";
import { useExplore } from "./explore-context";

/** Rows of each label over time. */
export function TrendCell() {
  const t = useTranslations("explore.trend");
  const { cells, task } = useExplore();
  return (
    <Cell name={cells.trend} title={t("title")} empty={<p className="text-muted">{t("none")}</p>}>
      {({ by, periods }) => (
        <LineChart
          title={t("chart")}
          caption={t(by)}
          n={periods.reduce(
            (sum, { counts }) => sum + Object.values(counts).reduce((all, count) => all + count, 0),
            0,
          )}
          series={task.labels.map(({ id, title, tone }) => ({
            name: title,
            tone,
            points: periods.map(({ from, counts }) => ({ x: from, y: counts[id] ?? 0 })),
          }))}
          xLabel={t("period")}
          yLabel={t("rows")}
          format="count"
        />
      )}
    </Cell>
  );
}
