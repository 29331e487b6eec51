import "server-only";
import { env } from "@/lib/env";
import { log } from "../log";
import { every } from "../start/every";
import { storageMode } from "../supabase";
import { closeBoss, getBoss } from "./boss";
import { reconcile, takeUpAbandoned } from "./reconcile";
import { forgetWorkers, startWorkers } from "./workers";

const reconcileMs = 5000;

/**
 * Works training runs in this process until the function it answers is called. What is being worked on then is left
 * unfinished and is taken up at the next start. A hosted database without DATABASE_URL has no queue: that is said once.
 */
export async function startJobs(): Promise<() => Promise<void>> {
  const embedded = storageMode() === "embedded";
  if (!embedded && env().DATABASE_URL === undefined) {
    log("warn", "no-job-queue", { missing: "DATABASE_URL" });
    return () => Promise.resolve();
  }
  const boss = await getBoss();
  // The embedded database belongs to this process alone.
  if (embedded) await takeUpAbandoned(boss);
  await reconcile(boss);
  await startWorkers(boss);
  const stopReconciling = every("reconcile", reconcileMs, () => reconcile(boss));
  return async () => {
    // What still asks the database would open it again after it was closed.
    await Promise.all([stopReconciling(), forgetWorkers()]);
    await closeBoss();
  };
}
