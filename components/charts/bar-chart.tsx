"use client";
import { useLocale } from "next-intl";
import { useCallback, useMemo } from "react";
import { baseLayout, hoverFormat, tickFormat, withUnit, type ValueFormat } from "./base-layout";
import type { ChartHeading } from "./chart-data";
import { ChartFigure } from "./chart-figure";
import { seriesStyle, type ChartTheme, type ChartTone } from "./chart-theme";

type BarChartProps = ChartHeading & {
  categories: readonly string[];
  /** One value a category. Colour is doubled by a pattern, so series differ without it. */
  series: readonly { name: string; values: readonly number[]; tone?: ChartTone }[];
  categoryLabel: string;
  valueLabel: string;
  unit?: string;
  format?: ValueFormat;
  stacked?: boolean;
  /** Lying bars suit long names. */
  horizontal?: boolean;
};

const patterns = ["", "/", ".", "x", "-"];

/** Values by category, of one or several series. */
export function BarChart(props: BarChartProps) {
  const { categories, series, categoryLabel, valueLabel, unit, format = "count", ...rest } = props;
  const { stacked = false, horizontal = false, ...heading } = rest;
  const language = useLocale();

  const draw = useCallback(
    (theme: ChartTheme) => {
      const category = { title: { text: categoryLabel }, type: "category" as const };
      const value = {
        title: { text: withUnit(valueLabel, unit) },
        tickformat: tickFormat[format],
        rangemode: "tozero" as const,
      };
      return {
        data: series.map(({ name, values, tone }, index) => ({
          type: "bar" as const,
          name,
          orientation: horizontal ? ("h" as const) : ("v" as const),
          x: horizontal ? values : categories,
          y: horizontal ? categories : values,
          hovertemplate: `%{${horizontal ? "y" : "x"}}<br>${series.length > 1 ? "%{fullData.name}: " : ""}<b>%{${horizontal ? "x" : "y"}:${hoverFormat[format]}}</b><extra></extra>`,
          marker: {
            color: seriesStyle(index, theme, tone).color,
            pattern: {
              shape: patterns[index % patterns.length] ?? "",
              fgcolor: theme.paper,
              size: 7,
              fillmode: "overlay" as const,
              solidity: 0.2,
            },
          },
        })),
        layout: baseLayout({
          theme,
          language,
          x: horizontal ? { ...value, showgrid: true } : category,
          // Every lying bar has its name, so many of them need more height.
          y: horizontal
            ? { ...category, autorange: "reversed", showgrid: false, nticks: categories.length + 1 }
            : value,
          extra: {
            barmode: stacked ? "stack" : "group",
            bargap: 0.35,
            showlegend: series.length > 1,
            ...(horizontal && { height: Math.max(320, 90 + 26 * categories.length) }),
          },
        }),
      };
    },
    [categories, series, categoryLabel, valueLabel, unit, format, stacked, horizontal, language],
  );

  const data = useMemo(
    () => ({
      columns: [categoryLabel, ...series.map(({ name }) => name)],
      rows: categories.map((category, row) => [category, ...series.map(({ values }) => values[row] ?? null)]),
    }),
    [categories, series, categoryLabel],
  );

  return <ChartFigure {...heading} data={data} draw={draw} />;
}
