import "server-only";
import { z } from "zod";
import { RunStatus } from "@/lib/api/run";
import { Bilingual } from "@/lib/language";
import { Judgement } from "@/lib/loop/judgement";
import { LogLine, MetricPoint, RunStep } from "../jobs/run-record";
import { askAsServer } from "./ask-as";

/** Why a run failed or was cancelled is kept as JSON, in both languages. */
const Why = z
  .string()
  .transform((text) => Bilingual.parse(JSON.parse(text)))
  .nullable();

const Row = z
  .object({
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
    metrics: z.array(MetricPoint),
    log: z.array(LogLine),
    gate: Judgement.nullable(),
    version: z.int().nullable(),
    error: Why,
  })
  .transform((row) => ({
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
    metrics: row.metrics,
    log: row.log,
    gate: row.gate,
    version: row.version,
    error: row.error?.en ?? null,
    /** Why it failed or was cancelled, in both languages. */
    errorText: row.error,
  }));
export type Run = z.output<typeof Row>;

const unfinished = ["queued", "running"];

/** Queues a run unless the task has an unfinished one; answers that one then. */
export const queueRun = (asked: {
  task: string;
  estimator: string;
  seed: number;
  reason: string;
  by: string;
}) =>
  askAsServer(z.object({ run: z.uuid(), created: z.boolean() }), (client) =>
    client.rpc("queue_run", {
      for_task: asked.task,
      with_estimator: asked.estimator,
      with_seed: asked.seed,
      because: asked.reason,
      by_actor: asked.by,
    }),
  );

export async function getRun(id: string): Promise<Run | undefined> {
  const found = await askAsServer(Row.nullable(), (client) =>
    client.from("runs").select("*").eq("id", id).maybeSingle(),
  );
  return found ?? undefined;
}

/** The newest runs first, of one task or of all. */
export const listRuns = ({ task, limit = 50 }: { task?: string | undefined; limit?: number } = {}): Promise<
  Run[]
> =>
  askAsServer(z.array(Row), (client) => {
    const newest = client.from("runs").select("*").order("requested_at", { ascending: false }).limit(limit);
    return task === undefined ? newest : newest.eq("task", task);
  });

/** Runs that wait or are being worked on: at most one a task. */
export const listUnfinishedRuns = (): Promise<Run[]> =>
  askAsServer(z.array(Row), (client) => client.from("runs").select("*").in("status", unfinished).limit(1000));

/** Starts an attempt; nothing when the run is finished or cancelled. */
export async function beginRun(id: string): Promise<Run | undefined> {
  const run = await askAsServer(Row.nullable(), (client) => client.rpc("begin_run", { for_run: id }));
  return run ?? undefined;
}

type Progress = Pick<Run, "progress" | "step" | "metrics" | "log">;

/** Writes how far a run is, and that its worker lives. False when the run is no longer being worked on. */
export async function noteProgress(id: string, { progress, step, metrics, log }: Progress): Promise<boolean> {
  const rows = await askAsServer(z.array(z.unknown()), (client) =>
    client
      .from("runs")
      .update({ progress, step, metrics, log, heartbeat_at: new Date().toISOString() })
      .eq("id", id)
      .eq("status", "running")
      .select("id"),
  );
  return rows.length > 0;
}

/** Ends a run without a version. False when it had ended already. */
export async function endRun(id: string, status: "failed" | "cancelled", why: Bilingual): Promise<boolean> {
  const rows = await askAsServer(z.array(z.unknown()), (client) =>
    client
      .from("runs")
      .update({ status, error: JSON.stringify(why), finished_at: new Date().toISOString() })
      .eq("id", id)
      .in("status", unfinished)
      .select("id"),
  );
  return rows.length > 0;
}
