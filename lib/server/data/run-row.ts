import "server-only";
import { z } from "zod";
import { RunStatus } from "@/lib/api/run";
import { Bilingual } from "@/lib/language";
import { Judgement } from "@/lib/loop/judgement";
import { RunOutcome } from "@/lib/loop/run-outcome";
import { LogLine, MetricPoint, RunStep } from "../jobs/run-record";

/** Why a run failed or was cancelled is kept as JSON, in both languages. */
const Why = z
  .string()
  .transform((text) => Bilingual.parse(JSON.parse(text)))
  .nullable();

const Short = z.object({
  id: z.uuid(),
  task: z.string(),
  status: RunStatus,
  progress: z.number(),
  step: RunStep,
  estimator: z.string(),
  seed: z.int(),
  reason: z.string(),
  requested_by: z.string(),
  requested_at: z.string(),
  started_at: z.string().nullable(),
  heartbeat_at: z.string().nullable(),
  finished_at: z.string().nullable(),
  attempts: z.int(),
  version: z.int().nullable(),
  error: Why,
  outcome: RunOutcome.nullable(),
  note: z.string(),
  tags: z.array(z.string()),
});

const named = (row: z.output<typeof Short>) => ({
  id: row.id,
  task: row.task,
  status: row.status,
  progress: row.progress,
  step: row.step,
  estimator: row.estimator,
  seed: row.seed,
  reason: row.reason,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at,
  startedAt: row.started_at,
  heartbeatAt: row.heartbeat_at,
  finishedAt: row.finished_at,
  attempts: row.attempts,
  version: row.version,
  error: row.error?.en ?? null,
  /** Why it failed or was cancelled, in both languages. */
  errorText: row.error,
  outcome: row.outcome,
  note: row.note,
  tags: row.tags,
});

/** A run without what makes it large. */
export const RunSummary = Short.transform(named);
export type RunSummary = z.output<typeof RunSummary>;

/** A run with its figures, its log and its verdict. */
export const RunRow = Short.extend({
  metrics: z.array(MetricPoint),
  log: z.array(LogLine),
  gate: Judgement.nullable(),
}).transform(({ metrics, log, gate, ...row }) => ({ ...named(row), metrics, log, gate }));
export type Run = z.output<typeof RunRow>;
