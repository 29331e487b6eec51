import "server-only";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { z } from "zod";
import { doWork } from "./do-work";
import { sendRows, withoutRows } from "./rows-apart";
import { RunFailure } from "./run-failure";
import { ThreadMessage } from "./thread-messages";
import type { Progress, ThreadWork } from "./thread-messages";

type Hooks = { onProgress?: (progress: Progress) => void; signal: AbortSignal };

/** Made by bin/bundle.mjs before the app is built. */
const threadFile = () => join(process.cwd(), ".lingkar", "build", "train-worker.mjs");

/**
 * Does a piece of work in a thread of its own, so that requests do not wait for it; in this process where the thread's
 * file is not there. Aborting ends the thread at once.
 * @throws RunFailure when the rows do not allow it, the signal's reason when it is aborted.
 */
export async function inThread<T>(schema: z.ZodType<T>, work: ThreadWork, hooks: Hooks): Promise<T> {
  hooks.signal.throwIfAborted();
  const file = threadFile();
  return schema.parse(await (existsSync(file) ? ask(file, work, hooks) : here(work, hooks)));
}

function ask(file: string, work: ThreadWork, { onProgress, signal }: Hooks): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const thread = new Worker(/* turbopackIgnore: true */ file, {
    workerData: withoutRows(work),
    execArgv: [],
    stdout: false,
  });
  const abort = () => {
    void thread.terminate();
    reject(signal.reason);
  };
  signal.addEventListener("abort", abort, { once: true });
  thread.on("message", (raw: unknown) => {
    const message = ThreadMessage.parse(raw);
    if (message.kind === "progress") onProgress?.(message.progress);
    else if (message.kind === "done") resolve(message.value);
    else
      reject(
        message.expected ? unusable(message.message) : new Error(`${message.name} in the training thread`),
      );
  });
  thread.on("error", reject);
  thread.on("exit", () => reject(new Error("The training thread ended without an answer.")));
  sendRows(work, (message) => thread.postMessage(message)).catch(reject);
  return promise.finally(() => signal.removeEventListener("abort", abort));
}

async function here(work: ThreadWork, { onProgress, signal }: Hooks): Promise<unknown> {
  try {
    return await doWork(work, {
      codeVersion: "unbundled",
      onProgress: onProgress ?? (() => undefined),
      signal,
    });
  } catch (error) {
    throw error instanceof RangeError ? unusable(error.message) : error;
  }
}

const unusable = (message: string) =>
  new RunFailure({
    en: `The training could not use these rows: ${message}`,
    id: `Pelatihan tidak dapat memakai baris-baris ini: ${message}`,
  });
