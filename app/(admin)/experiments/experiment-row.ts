import type { ComparedRun, ExperimentRow } from "@/components/experiments/experiment-view";
import type { Run, RunSummary } from "@/lib/server/data/run-row";

/** A run as the table of experiments shows it. */
export const experimentRow = (run: RunSummary): ExperimentRow => ({
  id: run.id,
  task: run.task,
  status: run.status,
  progress: run.progress,
  estimator: run.estimator,
  seed: run.seed,
  reason: run.reason,
  requestedBy: run.requestedBy,
  requestedAt: run.requestedAt,
  startedAt: run.startedAt,
  finishedAt: run.finishedAt,
  version: run.version,
  outcome: run.outcome,
  note: run.note,
  tags: run.tags,
});

/** The same with what it measured on the way. */
export const comparedRun = (run: Run): ComparedRun => ({ ...experimentRow(run), metrics: run.metrics });
