import type { ExperimentRow } from "./experiment-view";

/** A single setting or figure of a run; null where it has none (yet). */
export type FactValue = string | number | boolean | null;

/** Names of the facts that every run has; those of a method's own settings are its own. */
export const commonFacts = ["task", "estimator", "seed", "parent", "rows", "data"] as const;
type CommonFact = (typeof commonFacts)[number];

/** What went into a run: what was asked for, what it learned from, and the settings of its method. */
export function runFacts(run: ExperimentRow) {
  const { task, seed, outcome } = run;
  const common: Record<CommonFact, FactValue> = {
    task,
    estimator: methodOf(run),
    seed,
    parent: outcome?.lineage.parent ?? null,
    rows: outcome?.lineage.rows ?? null,
    data: outcome?.lineage.dataHash ?? null,
  };
  const settings: Record<string, FactValue> = { ...outcome?.lineage.parameters };
  return { common, settings };
}

/** The method a run ended up with: some choose theirs among several. */
export const methodOf = ({ estimator, outcome }: Pick<ExperimentRow, "estimator" | "outcome">) =>
  outcome?.lineage.estimator ?? estimator;

/** Milliseconds from the first worker's start to the end, while there is one. */
export const tookOf = ({ startedAt, finishedAt }: Pick<ExperimentRow, "startedAt" | "finishedAt">) =>
  startedAt === null || finishedAt === null ? null : Date.parse(finishedAt) - Date.parse(startedAt);
