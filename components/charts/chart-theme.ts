const colors = [
  "paper",
  "surface",
  "ink",
  "muted",
  "line",
  "accent",
  "negative",
  "neutral",
  "positive",
  "warn",
] as const;

/** Colours a series may have; the words and shapes beside them say the same. */
export type ChartTone = "accent" | "negative" | "neutral" | "positive" | "warn";

export type ChartTheme = Record<(typeof colors)[number], string> & { font: string };

/** The colours of the page as they are now, resolved to what Plotly understands. */
export function readChartTheme(): ChartTheme {
  const probe = document.createElement("span");
  probe.style.transition = "none";
  document.body.append(probe);
  const resolve = (name: string) => {
    probe.style.color = `var(--color-${name})`;
    return getComputedStyle(probe).color;
  };
  const resolved = Object.fromEntries(colors.map((name) => [name, resolve(name)])) as Record<
    (typeof colors)[number],
    string
  >;
  probe.remove();
  return { ...resolved, font: getComputedStyle(document.body).fontFamily };
}

const order: readonly ChartTone[] = ["accent", "negative", "positive", "neutral", "warn"];
const symbols = ["circle", "square", "diamond", "triangle-up", "cross"] as const;
const dashes = ["solid", "dash", "dot", "dashdot", "longdash"] as const;

/** Colour, point symbol and dash of the series at a place in the list, so that each differs without colour too. */
export function seriesStyle(index: number, theme: ChartTheme, tone?: ChartTone) {
  const turn = index % order.length;
  return {
    color: theme[tone ?? order[turn] ?? "accent"],
    symbol: symbols[turn] ?? "circle",
    dash: dashes[turn] ?? "solid",
  };
}

/** The same colour, see-through: for bands behind lines. */
export function translucent(color: string, alpha: number): string {
  const channels = color.match(/[\d.]+/g)?.slice(0, 3) ?? [];
  return `rgba(${channels.join(",")},${alpha})`;
}
