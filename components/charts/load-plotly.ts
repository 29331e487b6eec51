import type { Plotly } from "plotly.js-basic-dist-min";

/** Names of the style elements Plotly makes when it loads, unless they are there. Ours are in app/plotly.css. */
const styleElements = [
  "plotly.js-style-global",
  "9f215cf04c5486422605d13261cb87401f4e7763b6296af81e98efbc0130da53",
];

let loading: Promise<Plotly> | undefined;

/** Fetches Plotly once, and keeps it from making style elements, which the content security policy would block. */
export function loadPlotly(): Promise<Plotly> {
  loading ??= (async () => {
    for (const id of styleElements) {
      const placeholder = document.createElement("template");
      placeholder.id = id;
      placeholder.className = "no-inline-styles";
      document.head.append(placeholder);
    }
    return (await import("plotly.js-basic-dist-min")).default;
  })();
  return loading;
}
