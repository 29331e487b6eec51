"use client";
import { useFormatter, useLocale } from "next-intl";
import { useCallback, useMemo } from "react";
import { baseLayout } from "./base-layout";
import type { ChartHeading } from "./chart-data";
import { ChartFigure } from "./chart-figure";
import { translucent, type ChartTheme } from "./chart-theme";

type HeatMapChartProps = ChartHeading & {
  columns: readonly string[];
  /** One count a column. The colour is the share of the column's sum; the number itself stands in the field. */
  rows: readonly { name: string; counts: readonly number[] }[];
  columnLabel: string;
  rowLabel: string;
};

/** Above this share the field is so dark that its number is written in the colour of the paper. */
const darkShare = 0.55;

/** Counts by two things: one hue from light to full, so that it reads without colour vision, with every number in it. */
export function HeatMapChart({ columns, rows, columnLabel, rowLabel, ...heading }: HeatMapChartProps) {
  const language = useLocale();
  const format = useFormatter();
  const sums = useMemo(
    () => columns.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)),
    [columns, rows],
  );

  const draw = useCallback(
    (theme: ChartTheme) => ({
      data: rows.map(({ name, counts }) => {
        const shares = counts.map((count, at) => count / Math.max(1, sums[at] ?? 0));
        const percent = (share: number) => format.number(share, { style: "percent" });
        return {
          type: "bar" as const,
          name,
          x: columns,
          y: columns.map(() => 1),
          text: counts.map((count, at) => `${format.number(count)}<br>${percent(shares[at] ?? 0)}`),
          textposition: "inside" as const,
          insidetextanchor: "middle" as const,
          textangle: 0,
          textfont: {
            size: 14,
            color: shares.map((share) => (share > darkShare ? theme.paper : theme.ink)),
          },
          hovertemplate: `%{x}<br>${name}: <b>%{text}</b><extra></extra>`,
          marker: {
            color: shares.map((share) => translucent(theme.accent, 0.06 + 0.94 * share)),
            line: { color: theme.paper, width: 3 },
          },
        };
      }),
      layout: baseLayout({
        theme,
        language,
        x: { title: { text: columnLabel }, type: "category", ticks: "" },
        y: {
          title: { text: rowLabel },
          range: [0, rows.length],
          tickvals: rows.map((_, at) => at + 0.5),
          ticktext: rows.map(({ name }) => name),
          showgrid: false,
        },
        extra: { barmode: "stack", bargap: 0, height: 120 + 80 * rows.length },
      }),
    }),
    [columns, rows, sums, columnLabel, rowLabel, language, format],
  );

  const data = useMemo(
    () => ({
      columns: [rowLabel, ...columns],
      rows: rows.map(({ name, counts }) => [name, ...counts]),
    }),
    [columns, rows, rowLabel],
  );

  return <ChartFigure {...heading} data={data} draw={draw} />;
}
