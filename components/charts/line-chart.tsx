"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { baseLayout, hoverFormat, tickFormat, withUnit, type ValueFormat } from "./base-layout";
import type { ChartHeading } from "./chart-data";
import { ChartFigure } from "./chart-figure";
import type { ChartTheme } from "./chart-theme";
import { lineTraces, type LineSeries } from "./line-traces";

type LineChartProps = ChartHeading & {
  series: readonly LineSeries[];
  xLabel: string;
  /** What x is: times, or numbers such as training steps. */
  xKind?: "time" | "number";
  yLabel: string;
  unit?: string;
  format?: ValueFormat;
  /** Ends of the value axis; without it the axis starts at 0. */
  range?: readonly [number, number];
};

/** Series over time or steps. */
export function LineChart(props: LineChartProps) {
  const { series, xLabel, xKind = "time", yLabel, unit, format = "number", range, ...heading } = props;
  const t = useTranslations("charts");
  const language = useLocale();

  const draw = useCallback(
    (theme: ChartTheme) => ({
      data: series.flatMap((one, index) => lineTraces(one, index, theme, hoverFormat[format])),
      layout: baseLayout({
        theme,
        language,
        x: { title: { text: xLabel }, type: xKind === "time" ? "date" : "linear", nticks: 7 },
        y: {
          title: { text: withUnit(yLabel, unit) },
          tickformat: tickFormat[format],
          ...(range && { range }),
        },
        extra: { showlegend: series.length > 1 },
      }),
    }),
    [series, xLabel, xKind, yLabel, unit, format, range, language],
  );

  const data = useMemo(() => {
    const banded = series.some(({ points }) => points.some(({ low }) => low !== undefined));
    return {
      columns: [t("series"), xLabel, withUnit(yLabel, unit), ...(banded ? [t("low"), t("high")] : [])],
      rows: series.flatMap(({ name, points }) =>
        points.map(({ x, y, low, high }) => [name, x, y, ...(banded ? [low ?? null, high ?? null] : [])]),
      ),
    };
  }, [series, xLabel, yLabel, unit, t]);

  return <ChartFigure {...heading} data={data} draw={draw} />;
}
