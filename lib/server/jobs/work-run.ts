import "server-only";
import type { Bilingual } from "@/lib/language";
import { Refusal } from "@/lib/refusal";
import { beginRun, endRun } from "../data/runs";
import type { Run } from "../data/runs";
import { requireTask } from "../require-task";
import { log } from "../log";
import { refreshPointers } from "../serving/pointers";
import { inThread } from "./in-thread";
import { RunFailure, RunGone } from "./run-failure";
import { RunReport } from "./run-report";
import { Made } from "./thread-messages";
import * as text from "./run-text";

/** A run whose worker vanished this often is given up. */
const mostAttempts = 3;

/**
 * Does a run, or whatever of it is left to do. A run that cannot succeed ends as failed and says why.
 * @throws what another attempt may get over: an unreachable database, or the abort of `signal`.
 */
export async function workRun(id: string, signal: AbortSignal): Promise<void> {
  const run = await beginRun(id);
  if (!run) return;
  if (run.attempts > mostAttempts) return fail(run, text.gaveUp(mostAttempts));
  const gone = new AbortController();
  const report = new RunReport(run, () => gone.abort(new RunGone()));
  try {
    await attempt(run, report, AbortSignal.any([signal, gone.signal]));
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof RunGone) return;
    if (error instanceof RunFailure) return await fail(run, error.text);
    if (error instanceof Refusal && error.code === "unavailable") throw error;
    log("error", "run-failed", { run: run.id, task: run.task }, error);
    await fail(run, text.unexpected);
  } finally {
    await report.end();
  }
}

async function attempt(run: Run, report: RunReport, signal: AbortSignal): Promise<void> {
  if (run.attempts > 1) report.say(text.again(run.attempts));
  const { gate: policy } = requireTask(run.task);
  const made = await inThread(
    Made,
    { kind: "train", task: run.task, run, policy },
    {
      signal,
      async onStep(step, says) {
        await report.step(step, says);
        // Registering ends the run: nothing may be written to it any more.
        if (step === "register") await report.end();
      },
      onProgress: ({ step, share, metrics }) => report.progress(step, share, metrics),
    },
  );
  if (made?.alias === "champion") await refreshPointers();
}

async function fail(run: Run, why: Bilingual): Promise<void> {
  await endRun(run.id, "failed", why);
}
