"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Figure } from "plotly.js-basic-dist-min";
import { useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { ChartActions } from "./chart-actions";
import type { ChartData, ChartHeading } from "./chart-data";
import { ChartTable } from "./chart-table";
import type { ChartTheme } from "./chart-theme";
import { Plot } from "./plot";

type ChartFigureProps = ChartHeading & {
  data: ChartData;
  /** Must keep its identity while the data are the same. */
  draw: (theme: ChartTheme) => Figure;
};

/** A chart with its title, n, table and exports; every chart is one of these. */
export function ChartFigure({ title, n, caption, notEnough, data, draw }: ChartFigureProps) {
  const t = useTranslations("charts");
  const format = useFormatter();
  const [asTable, setAsTable] = useState(false);
  const count = t("n", { n: format.number(n) });
  const subtitle = caption ? `${count} · ${caption}` : count;

  return (
    <figure data-slot="chart" className="min-w-0">
      <figcaption className="mb-2 gap-x-6 sm:flex sm:items-start sm:justify-between">
        <div className="min-w-0">
          <p className="text-lg leading-snug font-semibold">{title}</p>
          <p className="text-sm text-muted">{subtitle}</p>
        </div>
        {notEnough === undefined && (
          <ChartActions {...{ title, subtitle, data, draw, asTable }} onAsTable={setAsTable} />
        )}
      </figcaption>
      {notEnough !== undefined ? (
        <EmptyState title={t("notEnough")}>{notEnough}</EmptyState>
      ) : asTable ? (
        <ChartTable caption={title} data={data} />
      ) : (
        <Plot label={t("pictureOf", { title, subtitle })} draw={draw} failedText={t("failed")} />
      )}
    </figure>
  );
}
