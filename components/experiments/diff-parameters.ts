import type { FactValue } from "./run-facts";

export type DifferingRow = {
  name: string;
  /** One a run, in the order of the runs; null where a run has no such setting. */
  values: readonly FactValue[];
  differs: boolean;
};

/** Settings of several runs side by side, in the order in which they first come; a setting that one run lacks differs. */
export function diffParameters(runs: readonly Readonly<Record<string, FactValue>>[]): DifferingRow[] {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return names.map((name) => {
    const values = runs.map((run) => (Object.hasOwn(run, name) ? (run[name] ?? null) : null));
    return { name, values, differs: values.some((value) => value !== values[0]) };
  });
}
