import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll } from "vitest";
import { ownFolder } from "../own-folder";

export const dataDir = ownFolder();
process.env["LINGKAR_RATE_LIMIT"] = "0";

export const admin = {
  kind: "user",
  id: "00000000-0000-4000-8000-000000000001",
  name: "admin@example.id",
} as const;

let stop: (() => Promise<void>) | undefined;

/** Starts the workers over the database of this file. */
export async function startApp(): Promise<void> {
  const { startJobs } = await import("@/lib/server/jobs/start-jobs");
  stop = await startJobs();
}

/** Stops the workers and closes the database, as the end of the process does. */
export async function stopApp(): Promise<void> {
  await stop?.();
  const { getEmbedded } = await import("@/lib/server/embedded/embedded");
  await (await getEmbedded()).close();
}

/** Workers over an empty database while the tests of a file run. */
export function ownApp(): void {
  beforeAll(startApp);
  afterAll(stopApp);
}

/** Asks for a run of the task and waits until it has ended. */
export async function runOf(task: string, more: { seed?: number; estimator?: string } = {}) {
  const { requestRun } = await import("@/lib/server/jobs/request-run");
  return ended((await requestRun({ ...more, task, reason: "a test", actor: admin })).run);
}

/** Waits until a run has ended. */
export async function ended(id: string, patienceMs = 90_000) {
  const { getRun } = await import("@/lib/server/data/runs");
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const run = await getRun(id);
    if (run && run.status !== "queued" && run.status !== "running") return run;
    if (performance.now() > deadline) throw new Error(`The run is still ${run?.status} at ${run?.step}.`);
    await sleep(50);
  }
}
