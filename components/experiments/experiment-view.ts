import type { RunQuery, VersionKeeper } from "@/lib/api/experiment";
import type { RunOutcome } from "@/lib/loop/run-outcome";
import type { RunRow, RunView } from "@/components/registry/run-view";

/** A run as the table of experiments shows it. */
export type ExperimentRow = RunRow & {
  outcome: RunOutcome | null;
  note: string;
  tags: readonly string[];
};

/** A run with what it measured on the way. */
export type ComparedRun = ExperimentRow & { metrics: RunView["metrics"] };

/** A page of runs, and what there is to filter by. */
export type ExperimentPage = {
  /** All runs there are, and how many fit the filter. */
  total: number;
  found: number;
  /** Something waits or is being trained. */
  active: boolean;
  tags: readonly string[];
  estimators: readonly string[];
  runs: readonly ExperimentRow[];
};

/** What deleting a run would mean. */
export type DeletionFacts = {
  version: number | null;
  /** Why the version has to stay; null when it could go too. */
  keptBy: VersionKeeper | null;
};

export type TaskChoice = { id: string; title: string; estimators: readonly string[] };
export type ExperimentQuery = RunQuery;
