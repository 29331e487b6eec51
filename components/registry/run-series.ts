import type { RunView } from "./run-view";

type Point = { x: number; y: number | null };

/** The figures a run measured while it trained, one series a name, over the share of the step (in percent). */
export function runSeries(metrics: RunView["metrics"]): { name: string; points: Point[] }[] {
  const names = [...new Set(metrics.flatMap((point) => Object.keys(point)))].filter(
    (name) => name !== "share" && name !== "step",
  );
  return names.map((name) => ({
    name,
    points: metrics.flatMap((point) => {
      const y = point[name];
      return y === undefined ? [] : [{ x: Math.round(point.share * 1000) / 10, y }];
    }),
  }));
}
