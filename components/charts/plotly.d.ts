/** The part of Plotly that our charts use; the package comes without types. */
declare module "plotly.js-basic-dist-min" {
  type Font = { family?: string; size?: number; color?: string };
  type Line = { color?: string; width?: number; dash?: string; shape?: "linear" | "hv" };
  type ErrorBars = {
    type: "data";
    symmetric: false;
    array: readonly number[];
    arrayminus: readonly number[];
    color?: string;
    thickness?: number;
    width?: number;
  };
  type Common = {
    name?: string;
    x: readonly (string | number | null)[];
    y: readonly (string | number | null)[];
    customdata?: readonly (readonly (string | number)[])[];
    hovertemplate?: string;
    hoverinfo?: "skip";
    showlegend?: boolean;
    legendgroup?: string;
    offsetgroup?: string;
  };
  export type BarTrace = Common & {
    type: "bar";
    orientation?: "h" | "v";
    width?: readonly number[];
    text?: readonly string[];
    textposition?: "inside";
    insidetextanchor?: "middle";
    textangle?: number;
    textfont?: { size?: number; color?: readonly string[] };
    marker?: {
      color?: string | readonly string[];
      line?: Line;
      pattern?: {
        shape: string;
        fillmode?: "overlay" | "replace";
        fgcolor?: string;
        bgcolor?: string;
        size?: number;
        solidity?: number;
      };
    };
  };
  export type ScatterTrace = Common & {
    type: "scatter";
    mode: "lines" | "markers" | "lines+markers";
    line?: Line;
    marker?: { color?: string; size?: number; symbol?: string };
    fill?: "tonexty";
    fillcolor?: string;
    connectgaps?: boolean;
    error_y?: ErrorBars;
  };
  export type Trace = BarTrace | ScatterTrace;

  export type Axis = {
    title?: { text: string; standoff?: number; font?: Font };
    type?: "linear" | "log" | "date" | "category";
    range?: readonly [number, number];
    rangemode?: "tozero" | "normal" | "nonnegative";
    autorange?: boolean | "reversed";
    tickformat?: string;
    ticksuffix?: string;
    tickvals?: readonly number[];
    ticktext?: readonly string[];
    dtick?: number | string;
    nticks?: number;
    fixedrange?: boolean;
    automargin?: boolean;
    showgrid?: boolean;
    showticklabels?: boolean;
    zeroline?: boolean;
    gridcolor?: string;
    linecolor?: string;
    tickcolor?: string;
    ticks?: "outside" | "";
    tickfont?: Font;
  };
  export type Shape = {
    type: "line";
    x0: number;
    x1: number;
    y0: number;
    y1: number;
    xref?: "x" | "paper";
    yref?: "y" | "paper";
    line: Line;
  };
  export type Annotation = {
    text: string;
    x: number;
    y: number;
    xref?: "x" | "paper";
    yref?: "y" | "paper";
    xanchor?: "left" | "right" | "center";
    yanchor?: "top" | "bottom";
    xshift?: number;
    showarrow: false;
    font?: Font;
    bgcolor?: string;
  };
  export type Layout = {
    title?: {
      text: string;
      x?: number;
      xanchor?: "left";
      y?: number;
      yanchor?: "top";
      yref?: "container";
      font?: Font;
      subtitle?: { text: string; font?: Font };
    };
    width?: number;
    height?: number;
    autosize?: boolean;
    margin?: { l?: number; r?: number; t?: number; b?: number; pad?: number };
    font?: Font;
    separators?: string;
    paper_bgcolor?: string;
    plot_bgcolor?: string;
    barmode?: "group" | "stack";
    bargap?: number;
    scattermode?: "group";
    scattergap?: number;
    hovermode?: "closest" | "x unified" | false;
    hoverlabel?: { bgcolor?: string; bordercolor?: string; font?: Font };
    dragmode?: false;
    showlegend?: boolean;
    legend?: {
      orientation?: "h" | "v";
      x?: number;
      y?: number;
      yanchor?: "bottom" | "top";
      traceorder?: string;
    };
    xaxis?: Axis;
    yaxis?: Axis;
    shapes?: readonly Shape[];
    annotations?: readonly Annotation[];
  };
  export type Figure = { data: readonly Trace[]; layout: Layout };
  export type Locale = {
    format: { days: string[]; shortDays: string[]; months: string[]; shortMonths: string[]; date: string };
  };
  type Config = {
    displayModeBar: false;
    doubleClick: false;
    showTips: false;
    locale: string;
    locales: Record<string, Locale>;
  };

  const Plotly: {
    react(element: HTMLElement, data: readonly Trace[], layout: Layout, config: Config): Promise<HTMLElement>;
    purge(element: HTMLElement): void;
    toImage(
      figure: Figure & { config?: Config },
      options: { format: "png"; width: number; height: number; scale: number },
    ): Promise<string>;
    Plots: { resize(element: HTMLElement): Promise<void> };
  };
  export type Plotly = typeof Plotly;
  export { Plotly as default };
}
