"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { wilson } from "@/lib/stats/wilson";
import { baseLayout, hoverFormat, tickFormat } from "./base-layout";
import type { ChartHeading } from "./chart-data";
import { ChartFigure } from "./chart-figure";
import type { ChartTheme } from "./chart-theme";

type ReliabilityChartProps = ChartHeading & {
  /** Bins of equal width over 0-1, in order; those without rows are left out of the picture. */
  bins: readonly { n: number; confidence: number; right: number }[];
  xLabel: string;
  yLabel: string;
};

const ends = [-0.02, 1.02] as const;

/** Share right by confidence, with Wilson's 95 % intervals; on the dotted diagonal, confidence means what it says. */
export function ReliabilityChart({ bins, xLabel, yLabel, ...heading }: ReliabilityChartProps) {
  const t = useTranslations("charts");
  const format = useFormatter();
  const language = useLocale();
  const points = useMemo(
    () =>
      bins.flatMap(({ n, confidence, right }, index) => {
        const [low, high] = wilson(Math.round(right * n), n);
        const from = index / bins.length;
        const to = (index + 1) / bins.length;
        return n === 0 ? [] : [{ from, to, n, confidence, right, low, high }];
      }),
    [bins],
  );

  const draw = useCallback(
    (theme: ChartTheme) => ({
      data: [
        {
          type: "scatter" as const,
          mode: "markers" as const,
          name: yLabel,
          x: points.map(({ confidence }) => confidence),
          y: points.map(({ right }) => right),
          marker: { color: theme.accent, size: 10, symbol: "circle" },
          error_y: {
            type: "data" as const,
            symmetric: false as const,
            array: points.map(({ right, high }) => high - right),
            arrayminus: points.map(({ right, low }) => right - low),
            color: theme.accent,
            thickness: 2,
            width: 6,
          },
          customdata: points.map(({ low, high, n }) => [low, high, n]),
          hovertemplate: `${xLabel}: <b>%{x:${hoverFormat.share}}</b><br>${yLabel}: <b>%{y:${hoverFormat.share}}</b> (%{customdata[0]:${hoverFormat.share}} – %{customdata[1]:${hoverFormat.share}})<br>n = %{customdata[2]:,d}<extra></extra>`,
        },
      ],
      layout: baseLayout({
        theme,
        language,
        x: { title: { text: xLabel }, range: ends, tickformat: tickFormat.share, nticks: 6 },
        y: { title: { text: yLabel }, range: [-0.12, 1.04], tickformat: tickFormat.share },
        extra: {
          height: 380,
          shapes: [
            {
              type: "line",
              x0: 0,
              y0: 0,
              x1: 1,
              y1: 1,
              line: { color: theme.muted, width: 1.5, dash: "dot" },
            },
          ],
          // How many rows a bin rests on, below it.
          annotations: points.map(({ from, to, n }) => ({
            text: format.number(n),
            x: (from + to) / 2,
            y: -0.07,
            showarrow: false as const,
            font: { size: 12, color: theme.muted },
          })),
        },
      }),
    }),
    [points, xLabel, yLabel, language, format],
  );

  const data = useMemo(
    () => ({
      columns: [t("from"), t("to"), "n", xLabel, yLabel, t("low"), t("high")],
      rows: points.map(({ from, to, n, confidence, right, low, high }) => [
        from,
        to,
        n,
        confidence,
        right,
        low,
        high,
      ]),
    }),
    [points, xLabel, yLabel, t],
  );

  return <ChartFigure {...heading} data={data} draw={draw} />;
}
