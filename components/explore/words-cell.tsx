"use client";
import { useTranslations } from "next-intl";
import { BarChart } from "@/components/charts/bar-chart";
import { Cell } from "@/components/notebook/cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useExplore } from "./explore-context";

/** The words that stand in most rows of each label. */
export function WordsCell() {
  const t = useTranslations("explore.words");
  const { cells, task } = useExplore();
  const rows = useCellValue(cells.rows) ?? [];
  return (
    <Cell name={cells.words} title={t("title")} wide>
      {(lists) => (
        <div className="grid gap-8 lg:grid-cols-2">
          {task.labels.map(({ id, title, tone }, at) => {
            const words = lists[at]?.words ?? [];
            return (
              <BarChart
                key={id}
                title={t("chart", { label: title })}
                caption={t("caption")}
                n={rows.filter(({ label }) => label === id).length}
                notEnough={words.length === 0 ? t("none") : undefined}
                categories={words.map(({ word }) => word)}
                series={[{ name: title, tone, values: words.map(({ rows: count }) => count) }]}
                categoryLabel={t("word")}
                valueLabel={t("rows")}
                horizontal
              />
            );
          })}
        </div>
      )}
    </Cell>
  );
}
