import type { Axis, Layout } from "plotly.js-basic-dist-min";
import type { ChartTheme } from "./chart-theme";

type Frame = { theme: ChartTheme; language: string; x: Axis; y: Axis; extra?: Layout };

/** How a number on an axis or in a hover text is written. */
export type ValueFormat = "count" | "share" | "number";
export const tickFormat = { count: ",d", share: ".0%", number: ",~g" } as const;
export const hoverFormat = { count: ",d", share: ".1%", number: ",.4~g" } as const;

/** What every chart has in common: our type, quiet lines, nothing that drags under a thumb. */
export function baseLayout({ theme, language, x, y, extra }: Frame): Layout {
  const axis: Axis = {
    fixedrange: true,
    automargin: true,
    zeroline: false,
    gridcolor: theme.line,
    linecolor: theme.muted,
    tickfont: { color: theme.muted, size: 13 },
  };
  const title = (own: Axis): Axis =>
    own.title ? { title: { ...own.title, font: { size: 14, color: theme.ink } } } : {};
  return {
    autosize: true,
    height: 320,
    margin: { l: 8, r: 8, t: 12, b: 8, pad: 2 },
    font: { family: theme.font, size: 14, color: theme.ink },
    separators: language === "id" ? ",." : ".,",
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    dragmode: false,
    hovermode: "closest",
    hoverlabel: {
      bgcolor: theme.ink,
      bordercolor: theme.ink,
      font: { color: theme.paper, family: theme.font, size: 14 },
    },
    showlegend: false,
    legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom" },
    ...extra,
    xaxis: { ...axis, showgrid: false, ticks: "outside", tickcolor: theme.muted, ...x, ...title(x) },
    yaxis: { ...axis, rangemode: "tozero", nticks: 6, ...y, ...title(y) },
  };
}

/** An axis title with its unit, as "Latency (ms)". */
export const withUnit = (label: string, unit?: string) => (unit ? `${label} (${unit})` : label);
