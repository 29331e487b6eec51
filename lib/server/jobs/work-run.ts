import "server-only";
import type { Bilingual } from "@/lib/language";
import { judgementOf } from "@/lib/loop/judgement";
import { outcomeOf } from "@/lib/loop/run-outcome";
import { Refusal } from "@/lib/refusal";
import { registerVersion } from "../data/register-version";
import { beginRun, endRun, noteOutcome } from "../data/runs";
import type { Run } from "../data/runs";
import { requireTask } from "../require-task";
import { log } from "../log";
import { refreshPointers } from "../serving/pointers";
import { collectRun } from "./collect-run";
import { inThread } from "./in-thread";
import { RunFailure, RunGone } from "./run-failure";
import { RunReport } from "./run-report";
import { Trained } from "./thread-messages";
import * as text from "./run-text";

/** A run whose worker vanished this often is given up. */
const mostAttempts = 3;

/**
 * Does a run from collecting its data to registering the version, or whatever of it is left to do: each step can be done
 * again, and only the last, which is one transaction, leaves a version. A run that cannot succeed ends as failed and
 * says why. @throws what another attempt may get over: an unreachable database, or the abort of `signal`.
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
  const task = requireTask(run.task);
  await report.step("collect", text.collecting);
  const { championVersion, ...request } = await collectRun(task, run);
  await report.step("train", text.training(request));

  const { bytes, version, verdict, counts } = await inThread(
    Trained,
    { kind: "train", task: task.id, request },
    { signal, onProgress: ({ step, share, metrics }) => report.progress(step, share, metrics) },
  );
  await report.step("evaluate", text.measured(version.validation));
  await noteOutcome(run.id, outcomeOf(version));
  const judgement = judgementOf(task, verdict);
  await report.step("gate", judgement.text);
  await report.step("register", text.registering(counts.train));
  signal.throwIfAborted();
  await report.end();
  const registered = await registerVersion({
    run: run.id,
    bytes,
    version,
    judgement,
    judgedAgainst: championVersion,
    by: run.requestedBy,
    reason: run.reason,
  });
  if (registered?.alias === "champion") await refreshPointers();
}

async function fail(run: Run, why: Bilingual): Promise<void> {
  await endRun(run.id, "failed", why);
}
