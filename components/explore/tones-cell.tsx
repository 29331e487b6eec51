"use client";
import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/components/charts/bar-chart";
import { Cell } from "@/components/notebook/cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { Badge } from "@/components/ui/badge";
import { ToneMark } from "@/components/ui/tone-mark";
import { useExplore } from "./explore-context";

/** How many rows the model gives each label, and their mean of stars. */
export function TonesCell() {
  const t = useTranslations("explore.tones");
  const format = useFormatter();
  const { cells, task } = useExplore();
  const rows = useCellValue(cells.rows) ?? [];
  const starred = rows.flatMap(({ stars }) => stars ?? []);
  const mean = starred.reduce((sum, stars) => sum + stars, 0) / starred.length;
  return (
    <Cell name={cells.tones} title={t("title")}>
      {(counts) => (
        <div className="grid gap-4">
          <ul className="flex flex-wrap gap-2">
            {task.labels.map(({ id, title, tone }, at) => (
              <li key={id}>
                <Badge tone={tone}>
                  <ToneMark tone={tone} /> {title} {format.number(counts[at] ?? 0)}
                  {rows.length > 0 &&
                    ` · ${format.number((counts[at] ?? 0) / rows.length, { style: "percent" })}`}
                </Badge>
              </li>
            ))}
            {starred.length > 0 && (
              <li>
                <Badge>
                  {t("mean", {
                    stars: format.number(mean, { maximumFractionDigits: 2, minimumFractionDigits: 2 }),
                    n: starred.length,
                  })}
                </Badge>
              </li>
            )}
          </ul>
          <BarChart
            title={t("chart")}
            n={rows.length}
            notEnough={rows.length === 0 ? t("none") : undefined}
            categories={task.labels.map(({ title }) => title)}
            series={task.labels.map(({ title, tone }, at) => ({
              name: title,
              tone,
              values: task.labels.map((_, other) => (other === at ? (counts[at] ?? 0) : 0)),
            }))}
            categoryLabel={task.result}
            valueLabel={t("rows")}
            stacked
          />
        </div>
      )}
    </Cell>
  );
}
