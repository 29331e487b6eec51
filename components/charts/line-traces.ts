import type { ScatterTrace } from "plotly.js-basic-dist-min";
import { seriesStyle, translucent, type ChartTheme, type ChartTone } from "./chart-theme";

/** `x` is an ISO time or a number; a missing `y` leaves a gap; `low` and `high` draw a band around the line. */
type LinePoint = { x: string | number; y: number | null; low?: number; high?: number };
export type LineSeries = { name: string; points: readonly LinePoint[]; tone?: ChartTone };

/** The line of one series, with the two edges of its band before it if it has one. */
export function lineTraces(
  { name, points, tone }: LineSeries,
  index: number,
  theme: ChartTheme,
  format: string,
): ScatterTrace[] {
  const { color, symbol, dash } = seriesStyle(index, theme, tone);
  const line: ScatterTrace = {
    type: "scatter",
    mode: "lines+markers",
    name,
    legendgroup: name,
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    line: { color, width: 2, dash },
    marker: { color, symbol, size: points.length > 60 ? 3 : 7 },
    hovertemplate: `%{fullData.name}<br>%{x}<br><b>%{y:${format}}</b><extra></extra>`,
  };
  const band = points.filter(({ low, high }) => low !== undefined && high !== undefined);
  if (band.length === 0) return [line];
  const edge = (y: (number | undefined)[], fill: Partial<ScatterTrace>): ScatterTrace => ({
    type: "scatter",
    mode: "lines",
    legendgroup: name,
    showlegend: false,
    hoverinfo: "skip",
    x: band.map(({ x }) => x),
    y: y.map((value) => value ?? null),
    line: { color: "rgba(0,0,0,0)", width: 0 },
    ...fill,
  });
  return [
    edge(
      band.map(({ low }) => low),
      {},
    ),
    edge(
      band.map(({ high }) => high),
      { fill: "tonexty", fillcolor: translucent(color, 0.18) },
    ),
    line,
  ];
}
