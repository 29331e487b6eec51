import type { ComparedRun } from "./experiment-view";
import { runName } from "./run-name";

export type CurveAxis = "step" | "share";
export type Curve = { id: string; name: string; points: { x: number; y: number }[] };

/** The figures that at least one run reported over its course, those with the most points first. */
export function curveNames(runs: readonly ComparedRun[]): string[] {
  const counts = new Map<string, number>();
  for (const { metrics } of runs)
    for (const point of metrics)
      for (const name of Object.keys(point)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()]
    .filter((name) => name !== "share" && name !== "step")
    .sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0));
}

/** One figure of each run that reported it, over the method's own passes or over the share of the step (in percent). */
export function metricCurves(runs: readonly ComparedRun[], name: string, axis: CurveAxis): Curve[] {
  return runs.flatMap((run) => {
    const points = run.metrics.flatMap((point) => {
      const y = point[name];
      const x = axis === "step" ? point["step"] : Math.round(point.share * 1000) / 10;
      return x === undefined || y === undefined ? [] : [{ x, y }];
    });
    return points.length === 0 ? [] : [{ id: run.id, name: runName(run), points }];
  });
}
