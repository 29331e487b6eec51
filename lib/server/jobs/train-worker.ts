import "server-only";
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { doWork } from "./do-work";
import { gatherRows } from "./rows-apart";
import type { RowsMessage } from "./rows-apart";
import type { ThreadMessage, ThreadWork } from "./thread-messages";

/** Put in by bin/bundle.mjs. */
declare const LINGKAR_CODE_VERSION: string;

// Where cores are few, requests come first. Only on Linux is this the priority of one thread.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const say = (message: ThreadMessage) => parentPort?.postMessage(message);

async function train(work: ThreadWork): Promise<void> {
  try {
    const value = await doWork(work, {
      codeVersion: LINGKAR_CODE_VERSION,
      onProgress: (progress) => say({ kind: "progress", progress }),
    });
    say({ kind: "done", value });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error("unknown");
    say({ kind: "failed", expected: error instanceof RangeError, name, message });
  }
}

const gather = gatherRows(workerData as ThreadWork);
const takeIn = (message: RowsMessage) => {
  const work = gather(message);
  if (!work) return;
  // Nothing more comes, and a port that listens would keep the thread alive.
  parentPort?.off("message", takeIn);
  void train(work);
};
parentPort?.on("message", takeIn);
