"use client";
import { useTranslations } from "next-intl";
import { HeatMapChart } from "@/components/charts/heat-map-chart";
import { Cell } from "@/components/notebook/cell";
import { allStars } from "@/lib/explore/star-table";
import { useExplore } from "./explore-context";

/** What the model says beside what people gave: the two may differ. */
export function StarsCell() {
  const t = useTranslations("explore.stars");
  const { cells, task, columns } = useExplore();
  return (
    <Cell name={cells.stars} title={t("title")} empty={<p className="text-muted">{t("none")}</p>}>
      {(table) => (
        <HeatMapChart
          title={t("chart")}
          caption={t("caption")}
          n={table.reduce((sum, { counts }) => sum + counts.reduce((all, count) => all + count, 0), 0)}
          columns={allStars.map((number) => `${number} ★`)}
          rows={table.map(({ label, counts }) => ({
            name: task.labels.find(({ id }) => id === label)?.title ?? label,
            counts,
          }))}
          columnLabel={columns.stars ?? ""}
          rowLabel={task.result}
        />
      )}
    </Cell>
  );
}
