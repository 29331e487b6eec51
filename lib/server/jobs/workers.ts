import "server-only";
import type { PgBoss } from "pg-boss";
import { processWide } from "../process-wide";
import { trainQueue } from "./boss";
import { workRun } from "./work-run";

const state = () =>
  processWide("workers", () => ({
    ids: new Set<string>(),
    /** The attempts at runs that are being worked on here. */
    attempts: new Map<string, { stop: AbortController; ended: Promise<unknown> }>(),
  }));

/** Starts taking runs from the queue in this process, one at a time. */
export async function startWorkers(boss: PgBoss): Promise<void> {
  const options = { pollingIntervalSeconds: 2, heartbeatRefreshSeconds: 2 };
  state().ids.add(
    await boss.work<{ run: string }>(trainQueue, options, async (jobs) => {
      for (const { id } of jobs) await workHere(id);
    }),
  );
}

/** Works on a run in this process until it has ended, or `deadline` stops the attempt. */
export async function workHere(run: string, deadline?: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const attempt = workRun(run, deadline ? AbortSignal.any([stop.signal, deadline]) : stop.signal);
  state().attempts.set(run, { stop, ended: attempt });
  try {
    await attempt;
  } finally {
    state().attempts.delete(run);
  }
}

/** Stops at once what this process does for a run; for all of them without one. */
export function stopWork(run?: string): void {
  for (const [id, { stop }] of state().attempts) if (run === undefined || run === id) stop.abort();
}

/** Makes the workers of this process look into the queue now. */
export function wakeWorkers(boss: PgBoss): void {
  for (const id of state().ids) boss.notifyWorker(id);
}

/** No worker takes anything any more; done when the attempts that were going on have ended. */
export async function forgetWorkers(): Promise<void> {
  stopWork();
  state().ids.clear();
  await Promise.allSettled([...state().attempts.values()].map(({ ended }) => ended));
}
