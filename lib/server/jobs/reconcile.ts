import "server-only";
import type { PgBoss } from "pg-boss";
import { endRun, listUnfinishedRuns } from "../data/runs";
import { trainQueue } from "./boss";
import { sendRun } from "./request-run";
import { gaveUp } from "./run-text";

/**
 * Brings runs and queue together again: an unfinished run without a job is queued (the process ended in between), and
 * one whose job was given up is failed, with the reason.
 */
export async function reconcile(boss: PgBoss): Promise<void> {
  for (const { id, attempts } of await listUnfinishedRuns()) {
    const [job] = await boss.findJobs(trainQueue, { id });
    if (!job) await sendRun(boss, id);
    else if (job.state === "failed" || job.state === "cancelled" || job.state === "completed") {
      await endRun(id, "failed", gaveUp(attempts));
    }
  }
}

/**
 * For the start of the only process that works runs: whatever is being worked on was left behind by the last one, and
 * is put back at once instead of waiting until its heartbeat is too old.
 */
export async function takeUpAbandoned(boss: PgBoss): Promise<void> {
  for (const { id, status } of await listUnfinishedRuns()) {
    if (status !== "running") continue;
    const [job] = await boss.findJobs(trainQueue, { id });
    if (job?.state === "active") await boss.fail(trainQueue, id, { message: "the process ended" });
  }
}
