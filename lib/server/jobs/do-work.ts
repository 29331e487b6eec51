import "server-only";
import { reviseVersion } from "@/lib/loop/revise-version";
import { requireTask } from "../require-task";
import { makeVersion } from "./make-version";
import type { RunHooks } from "./make-version";
import { refitVersion } from "./refit-version";
import { RunFailure } from "./run-failure";
import type { ThreadWork } from "./thread-messages";

/**
 * Does the work of the training thread, wherever it runs.
 * @throws RunFailure when the rows do not allow it.
 */
export async function doWork(work: ThreadWork, codeVersion: string, hooks: RunHooks): Promise<unknown> {
  const task = requireTask(work.task);
  try {
    switch (work.kind) {
      case "train":
        return await makeVersion(task, { ...work, codeVersion }, hooks);
      case "refit":
        return { ...(await refitVersion(task, work.version)), codeVersion };
      case "revise":
        return { ...(await reviseVersion(task, work.request)), codeVersion };
    }
  } catch (error) {
    throw error instanceof RangeError ? unusable(error.message) : error;
  }
}

const unusable = (message: string) =>
  new RunFailure({
    en: `The training could not use these rows: ${message}`,
    id: `Pelatihan tidak dapat memakai baris-baris ini: ${message}`,
  });
