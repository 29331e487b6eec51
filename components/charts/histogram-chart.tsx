"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { baseLayout, hoverFormat, withUnit } from "./base-layout";
import type { ChartHeading } from "./chart-data";
import { ChartFigure } from "./chart-figure";
import type { ChartTheme } from "./chart-theme";
import { logAxis } from "./log-axis";

type HistogramChartProps = ChartHeading & {
  /** k + 1 ascending, finite edges of k bins. */
  edges: readonly number[];
  counts: readonly number[];
  xLabel: string;
  unit?: string;
  yLabel: string;
  /** For bins that widen by a ratio; the edges must then be above 0. */
  scale?: "linear" | "log";
  /** A line to compare with; whoever shows the chart gives the control that moves it. */
  threshold?: { value: number; label: string };
};

/** How many observations fell into each bin. */
export function HistogramChart(props: HistogramChartProps) {
  const { edges, counts, xLabel, unit, yLabel, scale = "linear", threshold, ...heading } = props;
  const t = useTranslations("charts");
  const language = useLocale();

  const draw = useCallback(
    (theme: ChartTheme) => {
      const bins = counts.map((count, bin) => ({ count, low: edges[bin] ?? 0, high: edges[bin + 1] ?? 0 }));
      const line = threshold && {
        shapes: [
          {
            type: "line" as const,
            x0: threshold.value,
            x1: threshold.value,
            y0: 0,
            y1: 1,
            yref: "paper" as const,
            line: { color: theme.negative, width: 2, dash: "dash" },
          },
        ],
        annotations: [
          {
            text: threshold.label,
            x: scale === "log" ? Math.log10(threshold.value) : threshold.value,
            y: 1,
            yref: "paper" as const,
            xanchor: "left" as const,
            yanchor: "top" as const,
            xshift: 6,
            showarrow: false as const,
            font: { color: theme.negative, size: 14 },
            bgcolor: theme.paper,
          },
        ],
      };
      return {
        data: [
          {
            type: "bar" as const,
            x: bins.map(({ low, high }) => (low + high) / 2),
            y: bins.map(({ count }) => count),
            width: bins.map(({ low, high }) => high - low),
            customdata: bins.map(({ low, high }) => [low, high]),
            hovertemplate: `%{customdata[0]:${hoverFormat.number}} – %{customdata[1]:${hoverFormat.number}}${unit ? ` ${unit}` : ""}<br><b>%{y:${hoverFormat.count}}</b><extra></extra>`,
            marker: { color: theme.accent, line: { color: theme.paper, width: 1 } },
          },
        ],
        layout: baseLayout({
          theme,
          language,
          x: {
            title: { text: withUnit(xLabel, unit) },
            tickformat: ",~g",
            ...(scale === "log" ? logAxis(edges) : {}),
          },
          y: { title: { text: yLabel }, tickformat: ",d" },
          extra: { bargap: 0, ...line },
        }),
      };
    },
    [edges, counts, xLabel, unit, yLabel, scale, threshold, language],
  );

  const data = useMemo(
    () => ({
      columns: [withUnit(t("from"), unit), withUnit(t("to"), unit), yLabel],
      rows: counts.map((count, bin) => [edges[bin] ?? null, edges[bin + 1] ?? null, count]),
    }),
    [edges, counts, unit, yLabel, t],
  );

  return <ChartFigure {...heading} data={data} draw={draw} />;
}
