"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import { BarChart } from "@/components/charts/bar-chart";
import { StatTile, StatTiles } from "@/components/monitor/stat-tile";
import type { ClassView, VersionView } from "@/components/registry/version-view";
import { EmptyState } from "@/components/ui/empty-state";
import { classImbalance } from "@/lib/loop/class-imbalance";
import { ImbalanceNote } from "./imbalance-note";

type DataViewProps = { version: VersionView; classes: readonly ClassView[] };

/** What the version learned from: how many rows, from where, and how they divide over the classes. */
export function DataView({ version, classes }: DataViewProps) {
  const t = useTranslations("evaluation.data");
  const format = useFormatter();
  const { lineage, validation } = version;
  const counts = lineage.labels;
  const imbalance = counts && classImbalance(counts);
  const series = useMemo(
    () => [{ name: t("rows"), values: classes.map(({ id }) => counts?.[id] ?? 0) }],
    [classes, counts, t],
  );
  const categories = useMemo(() => classes.map(({ title }) => title), [classes]);
  return (
    <div className="grid gap-6">
      <StatTiles>
        <StatTile label={t("learned")} value={format.number(lineage.rows)} note={t("learnedNote")} />
        <StatTile label={t("judged")} value={format.number(validation.n)} note={t("judgedNote")} />
        <StatTile
          label={t("sources")}
          value={format.number(lineage.sources.length)}
          note={<span className="break-words">{lineage.sources.map(({ name }) => name).join(", ")}</span>}
        />
        {imbalance && (
          <StatTile
            label={t("ratio")}
            value={
              Number.isFinite(imbalance.ratio)
                ? t("times", { ratio: format.number(imbalance.ratio, { maximumFractionDigits: 1 }) })
                : "∞"
            }
            note={t("ratioNote")}
          />
        )}
      </StatTiles>
      {imbalance?.imbalanced && <ImbalanceNote {...imbalance} classes={classes} />}
      {counts ? (
        <BarChart
          title={t("chart")}
          caption={t("chartCaption")}
          n={lineage.rows}
          categories={categories}
          series={series}
          categoryLabel={t("class")}
          valueLabel={t("rows")}
        />
      ) : (
        <EmptyState title={t("noCounts")} />
      )}
    </div>
  );
}
