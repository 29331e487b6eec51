import "server-only";
import { refit } from "@/lib/loop/refit";
import { reviseVersion } from "@/lib/loop/revise-version";
import { trainRun } from "@/lib/loop/train-run";
import { findTask } from "@/models";
import type { Progress, ThreadWork } from "./thread-messages";

type Hooks = {
  codeVersion: string;
  onProgress: (progress: Progress) => void;
  signal?: AbortSignal | undefined;
};

/** Does the work of the training thread, wherever it runs. */
export async function doWork(work: ThreadWork, { codeVersion, onProgress, signal }: Hooks): Promise<unknown> {
  const task = findTask(work.task);
  if (!task) throw new Error(`There is no task "${work.task}".`);
  if (work.kind === "refit") return { ...(await refit(task, work.request)), codeVersion };
  if (work.kind === "revise") return { ...(await reviseVersion(task, work.request)), codeVersion };
  const clock = () => performance.now();
  return trainRun(task, { ...work.request, codeVersion }, { clock, onProgress, signal });
}
