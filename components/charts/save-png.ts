import type { Figure } from "plotly.js-basic-dist-min";
import { readChartTheme, type ChartTheme } from "./chart-theme";
import { download, fileNameOf } from "./download";
import { loadPlotly } from "./load-plotly";
import { plotConfig } from "./plot-config";

type Picture = {
  title: string;
  subtitle: string;
  draw: (theme: ChartTheme) => Figure;
  language: string;
};

/** Saves the chart as a picture that explains itself: with its title and n, on the paper of the page. */
export async function savePng({ title, subtitle, draw, language }: Picture) {
  // A picture cannot fetch our fonts, so it is measured and drawn with one every machine has.
  const theme = { ...readChartTheme(), font: "Arial, Helvetica, sans-serif" };
  const { data, layout } = draw(theme);
  const figure = {
    data,
    layout: {
      ...layout,
      paper_bgcolor: theme.paper,
      title: {
        text: title,
        x: 0.025,
        y: 0.95,
        xanchor: "left",
        yanchor: "top",
        yref: "container",
        font: { size: 22 },
        subtitle: { text: subtitle, font: { size: 14, color: theme.muted } },
      } as const,
      margin: { l: 24, r: 24, t: layout.showlegend ? 130 : 96, b: 44 },
    },
    config: plotConfig(language),
  };
  const plotly = await loadPlotly();
  const url = await plotly.toImage(figure, { format: "png", width: 960, height: 540, scale: 2 });
  download(url, fileNameOf(title, "png"));
}
