import "server-only";
import { once } from "node:events";
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { takeLent } from "../embedded/embedded";
import { plainError } from "../plain-error";
import { doWork } from "./do-work";
import { releaseMemory } from "./release-memory";
import type { ThreadStart } from "./in-thread";
import { RunFailure } from "./run-failure";
import { noted, type ThreadMessage } from "./thread-messages";

/** Put in by bin/bundle.mjs. */
declare const LINGKAR_CODE_VERSION: string;

// Where cores are few, requests come first. Only on Linux is this the priority of one thread.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

const say = (message: ThreadMessage) => parentPort?.postMessage(message);

async function outcome({ work, database }: ThreadStart): Promise<ThreadMessage> {
  if (database) takeLent(database);
  try {
    const value = await doWork(work, LINGKAR_CODE_VERSION, {
      async onStep(step, text) {
        say({ kind: "step", step, text });
        const [answer]: unknown[] = parentPort ? await once(parentPort, "message") : [];
        if (answer !== noted) throw new Error("The step was not noted.");
      },
      onProgress: (progress) => say({ kind: "progress", progress }),
    });
    return { kind: "done", value };
  } catch (error) {
    return {
      kind: "failed",
      why: error instanceof RunFailure ? error.text : null,
      error: plainError(error),
    };
  }
}

const came = await outcome(workerData as ThreadStart);
// Before it is told, as the server then reads the new version.
releaseMemory();
say(came);
