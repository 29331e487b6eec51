import "server-only";
import type { Bilingual } from "@/lib/language";
import { judgementOf } from "@/lib/loop/judgement";
import { outcomeOf } from "@/lib/loop/run-outcome";
import { trainRun } from "@/lib/loop/train-run";
import type { AnyTask, GatePolicy } from "@/lib/task/define-task";
import type { Registered } from "../data/register-version";
import { registerVersion } from "../data/register-version";
import { noteOutcome } from "../data/runs";
import type { Run } from "../data/runs";
import { collectRun } from "./collect-run";
import type { RunStep } from "./run-record";
import * as text from "./run-text";
import type { Progress } from "./thread-messages";

/** `onStep` is done when the step has been noted; what it throws ends the run's work. */
export type RunHooks = {
  onStep: (step: RunStep, text: Bilingual) => Promise<void>;
  onProgress: (progress: Progress) => void;
  signal?: AbortSignal | undefined;
};

/**
 * All the work of a run, from collecting its data to registering the version: each step can be done again, and only the last,
 * which is one transaction, leaves a version. Answers null when the run was cancelled meanwhile.
 * @throws RunFailure when there is nothing to learn, RangeError when the rows cannot be used.
 */
export async function makeVersion(
  task: AnyTask,
  { run, policy, codeVersion }: { run: Run; policy: GatePolicy; codeVersion: string },
  { onStep, onProgress, signal }: RunHooks,
): Promise<Registered | null> {
  await onStep("collect", text.collecting);
  const { championVersion, ...request } = await collectRun(task, run, policy);
  await onStep("train", text.training(request));
  const clock = () => performance.now();
  const { bytes, version, verdict, counts } = await trainRun(
    task,
    { ...request, codeVersion },
    { clock, onProgress, signal },
  );
  await onStep("evaluate", text.measured(version.validation));
  await noteOutcome(run.id, outcomeOf(version));
  const judgement = judgementOf(task, verdict);
  await onStep("gate", judgement.text);
  await onStep("register", text.registering(counts.train));
  signal?.throwIfAborted();
  return registerVersion({
    run: run.id,
    bytes,
    version,
    judgement,
    judgedAgainst: championVersion,
    by: run.requestedBy,
    reason: run.reason,
  });
}
