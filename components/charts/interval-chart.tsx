"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { baseLayout, hoverFormat, tickFormat, type ValueFormat } from "./base-layout";
import type { ChartHeading } from "./chart-data";
import { ChartFigure } from "./chart-figure";
import { seriesStyle, type ChartTheme, type ChartTone } from "./chart-theme";

/** An estimate with its interval and the number of observations it rests on. */
type IntervalPoint = { label: string; value: number; low: number; high: number; n: number };

type IntervalChartProps = ChartHeading & {
  series: readonly { name: string; points: readonly IntervalPoint[]; tone?: ChartTone }[];
  categoryLabel: string;
  valueLabel: string;
  format?: ValueFormat;
  /** Ends of the value axis, e.g. 0 and 1 for shares. */
  range?: readonly [number, number];
};

/** Estimates side by side, each with its interval, e.g. the accuracy of every version. */
export function IntervalChart(props: IntervalChartProps) {
  const { series, categoryLabel, valueLabel, format = "share", range, ...heading } = props;
  const t = useTranslations("charts");
  const language = useLocale();

  const draw = useCallback(
    (theme: ChartTheme) => {
      const shown = hoverFormat[format];
      const places = new Set(series.flatMap(({ points }) => points.map(({ label }) => label))).size;
      return {
        data: series.map(({ name, points, tone }, index) => {
          const { color, symbol } = seriesStyle(index, theme, tone);
          return {
            type: "scatter" as const,
            mode: "markers" as const,
            name,
            offsetgroup: name,
            x: points.map(({ label }) => label),
            y: points.map(({ value }) => value),
            error_y: {
              type: "data" as const,
              symmetric: false as const,
              array: points.map(({ value, high }) => high - value),
              arrayminus: points.map(({ value, low }) => value - low),
              color,
              thickness: 2,
              width: 8,
            },
            marker: { color, symbol, size: 11 },
            customdata: points.map(({ low, high, n }) => [low, high, n]),
            hovertemplate: `%{x} · %{fullData.name}<br><b>%{y:${shown}}</b> (%{customdata[0]:${shown}} – %{customdata[1]:${shown}})<br>n = %{customdata[2]:,d}<extra></extra>`,
          };
        }),
        layout: baseLayout({
          theme,
          language,
          x: { title: { text: categoryLabel }, type: "category", range: [-0.5, places - 0.5] },
          y: {
            title: { text: valueLabel },
            tickformat: tickFormat[format],
            ...(range && { range }),
          },
          extra: { showlegend: series.length > 1, scattermode: "group", scattergap: 0.7 },
        }),
      };
    },
    [series, categoryLabel, valueLabel, format, range, language],
  );

  const data = useMemo(
    () => ({
      columns: [categoryLabel, t("series"), valueLabel, t("low"), t("high"), "n"],
      rows: series.flatMap(({ name, points }) =>
        points.map(({ label, value, low, high, n }) => [label, name, value, low, high, n]),
      ),
    }),
    [series, categoryLabel, valueLabel, t],
  );

  return <ChartFigure {...heading} data={data} draw={draw} />;
}
