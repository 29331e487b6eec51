import { diffParameters } from "./diff-parameters";
import type { ExperimentRow } from "./experiment-view";
import type { AxisInput } from "./parallel-axes";
import { runFacts, tookOf } from "./run-facts";

/**
 * Several runs side by side: what went in, marked where it differs, and the axes worth drawing: what differs of it, and the
 * figures that came out. `fair`: they answered the same task and were measured on as many rows.
 */
export function comparisonOf(runs: readonly ExperimentRow[]) {
  const facts = runs.map(runFacts);
  const common = diffParameters(facts.map((run) => run.common));
  const settings = diffParameters(facts.map((run) => run.settings));
  const axes: AxisInput[] = [...common.filter(({ name }) => name !== "data"), ...settings]
    // A setting that only one run has compares nothing.
    .filter(({ differs, values }) => differs && values.filter((value) => value !== null).length > 1)
    .map(({ name, values }) => ({ name, values }));
  const figures: AxisInput[] = [
    { name: "seconds", values: runs.map((run) => secondsOf(run)) },
    { name: "accuracy", values: runs.map(({ outcome }) => outcome?.accuracy.value ?? null) },
    { name: "macroF1", values: runs.map(({ outcome }) => outcome?.macroF1.value ?? null) },
  ];
  const measured = runs.flatMap(({ outcome }) => outcome?.macroF1.n ?? []);
  const fair = new Set(runs.map(({ task }) => task)).size === 1 && new Set(measured).size <= 1;
  return { runs, common, settings, axes: [...axes, ...figures], fair };
}
export type Comparison = ReturnType<typeof comparisonOf>;

const secondsOf = (run: ExperimentRow) => {
  const milliseconds = tookOf(run);
  return milliseconds === null ? null : milliseconds / 1000;
};
