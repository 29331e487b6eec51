import "server-only";
import { z } from "zod";
import type { Bilingual } from "@/lib/language";
import type { RunOutcome } from "@/lib/loop/run-outcome";
import { askAsServer } from "./ask-as";
import { RunRow as Row } from "./run-row";
import type { Run } from "./run-row";

export type { Run } from "./run-row";

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

/** Keeps what training came to, while the run is still being worked on. */
export async function noteOutcome(id: string, outcome: RunOutcome): Promise<void> {
  await askAsServer(z.null(), (client) =>
    client
      .from("runs")
      .update({ outcome: z.json().parse(outcome) })
      .eq("id", id)
      .eq("status", "running"),
  );
}
