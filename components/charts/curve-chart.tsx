"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { baseLayout, hoverFormat, tickFormat } from "./base-layout";
import type { ChartHeading } from "./chart-data";
import { ChartFigure } from "./chart-figure";
import { seriesStyle, type ChartTheme, type ChartTone } from "./chart-theme";

type CurveChartProps = ChartHeading & {
  curves: readonly { name: string; tone?: ChartTone; x: readonly number[]; y: readonly number[] }[];
  xLabel: string;
  yLabel: string;
  /** A thin line to compare with, e.g. what guessing gives; the caption says what it is. */
  guide?: { from: readonly [number, number]; to: readonly [number, number] } | undefined;
};

const ends = [-0.02, 1.02] as const;

/** Curves from share to share, both axes 0-1. */
export function CurveChart({ curves, xLabel, yLabel, guide, ...heading }: CurveChartProps) {
  const t = useTranslations("charts");
  const language = useLocale();

  const draw = useCallback(
    (theme: ChartTheme) => ({
      data: curves.map(({ name, tone, x, y }, index) => {
        const { color, dash } = seriesStyle(index, theme, tone);
        return {
          type: "scatter" as const,
          mode: "lines" as const,
          name,
          x,
          y,
          line: { color, width: 2.5, dash },
          hovertemplate: `%{fullData.name}<br>${xLabel}: <b>%{x:${hoverFormat.share}}</b><br>${yLabel}: <b>%{y:${hoverFormat.share}}</b><extra></extra>`,
        };
      }),
      layout: baseLayout({
        theme,
        language,
        x: { title: { text: xLabel }, range: ends, tickformat: tickFormat.share, showgrid: true, nticks: 6 },
        y: { title: { text: yLabel }, range: ends, tickformat: tickFormat.share },
        extra: {
          height: 380,
          showlegend: curves.length > 1,
          shapes: guide
            ? [
                {
                  type: "line",
                  x0: guide.from[0],
                  y0: guide.from[1],
                  x1: guide.to[0],
                  y1: guide.to[1],
                  line: { color: theme.muted, width: 1.5, dash: "dot" },
                },
              ]
            : [],
        },
      }),
    }),
    [curves, xLabel, yLabel, guide, language],
  );

  const data = useMemo(
    () => ({
      columns: [t("series"), xLabel, yLabel],
      rows: curves.flatMap(({ name, x, y }) => x.map((at, i) => [name, at, y[i] ?? null])),
    }),
    [curves, xLabel, yLabel, t],
  );

  return <ChartFigure {...heading} data={data} draw={draw} />;
}
