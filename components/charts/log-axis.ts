import type { Axis } from "plotly.js-basic-dist-min";

/** A logarithmic axis over the edges (all above 0), with ticks at 1, 2 and 5 of every decade. */
export function logAxis(edges: readonly number[]): Axis {
  const [first = 1, last = 10] = [edges.at(0), edges.at(-1)];
  const decades = [];
  for (let power = Math.floor(Math.log10(first)); power <= Math.log10(last); power++)
    decades.push(10 ** power);
  const ticks = decades.flatMap((decade) => [decade, 2 * decade, 5 * decade]);
  return {
    type: "log",
    range: [Math.log10(first), Math.log10(last)],
    tickvals: ticks.filter((tick) => tick >= first && tick <= last),
  };
}
