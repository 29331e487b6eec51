"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { baseLayout } from "./base-layout";
import type { ChartHeading } from "./chart-data";
import { ChartFigure } from "./chart-figure";
import { seriesStyle, translucent, type ChartTheme } from "./chart-theme";

type ParallelAxis = {
  /** With its unit, if it has one. */
  label: string;
  /** Where each line crosses, 0-1; null where it has no value. */
  places: readonly (number | null)[];
  /** The value of each line, as it is read; "" where it has none. */
  texts: readonly string[];
  ticks: readonly { place: number; text: string }[];
};

type ParallelChartProps = ChartHeading & {
  axes: readonly ParallelAxis[];
  /** Names of the lines. */
  lines: readonly string[];
  /** Place of the line that stands out, if any. */
  highlighted: number | undefined;
};

const rowHeight = 74;
const unseen = "rgba(0,0,0,0)";

/**
 * Parallel coordinates: one axis under the other, each in its own unit, and a line for each case across all of them. The axes lie
 * down so that their names and ends stay readable on a phone.
 */
export function ParallelChart({ axes, lines, highlighted, ...heading }: ParallelChartProps) {
  const t = useTranslations("charts");
  const language = useLocale();

  const draw = useCallback(
    (theme: ChartTheme) => ({
      data: lines.map((name, index) => {
        const { color, symbol, dash } = seriesStyle(index, theme);
        const aside = highlighted !== undefined && highlighted !== index;
        const shown = aside ? translucent(color, 0.22) : color;
        return {
          type: "scatter" as const,
          mode: "lines+markers" as const,
          name,
          x: axes.map(({ places }) => places[index] ?? null),
          y: axes.map((_, row) => -row),
          customdata: axes.map(({ label, texts }) => [label, texts[index] ?? ""]),
          line: { color: shown, width: highlighted === index ? 4 : 2, dash },
          marker: { color: shown, symbol, size: highlighted === index ? 12 : 9 },
          hovertemplate: "%{fullData.name}<br>%{customdata[0]}: <b>%{customdata[1]}</b><extra></extra>",
        };
      }),
      layout: baseLayout({
        theme,
        language,
        x: { range: [-0.04, 1.04], showticklabels: false, ticks: "", linecolor: unseen },
        y: { range: [-axes.length + 0.4, 0.6], showticklabels: false, showgrid: false, linecolor: unseen },
        extra: {
          showlegend: lines.length > 1,
          height: 60 + axes.length * rowHeight,
          shapes: axes.map((_, row) => ({
            type: "line",
            x0: 0,
            x1: 1,
            y0: -row,
            y1: -row,
            line: { color: theme.muted, width: 1 },
          })),
          annotations: axes.flatMap(({ label, ticks }, row) => [
            {
              text: plain(label),
              x: 0,
              y: -row + 0.16,
              xanchor: "left" as const,
              yanchor: "bottom" as const,
              showarrow: false as const,
              bgcolor: theme.paper,
              font: { color: theme.ink, size: 15 },
            },
            ...ticks.map(({ place, text }) => ({
              text: plain(text),
              x: place,
              y: -row - 0.12,
              xanchor:
                place < 0.2 ? ("left" as const) : place > 0.8 ? ("right" as const) : ("center" as const),
              yanchor: "top" as const,
              showarrow: false as const,
              bgcolor: theme.paper,
              font: { color: theme.muted, size: 13 },
            })),
          ]),
        },
      }),
    }),
    [axes, lines, highlighted, language],
  );

  const data = useMemo(
    () => ({
      columns: [t("series"), ...axes.map(({ label }) => label)],
      rows: lines.map((name, index) => [name, ...axes.map(({ texts }) => texts[index] ?? "")]),
    }),
    [axes, lines, t],
  );

  return <ChartFigure {...heading} data={data} draw={draw} />;
}

/** The library reads some markup in its texts, and would draw it with inline styles, which the page forbids. */
const plain = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
