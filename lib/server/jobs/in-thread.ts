import "server-only";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { z } from "zod";
import { lendEmbedded } from "../embedded/embedded";
import type { LentDatabase } from "../embedded/embedded";
import { thrownError } from "../plain-error";
import { storageMode } from "../supabase";
import { doWork } from "./do-work";
import type { RunHooks } from "./make-version";
import { RunFailure } from "./run-failure";
import { noted, ThreadMessage } from "./thread-messages";
import type { ThreadWork } from "./thread-messages";

/** What the thread is started with; with a hosted database it reaches that by itself. */
export type ThreadStart = { work: ThreadWork; database: LentDatabase | undefined };

type Hooks = Partial<RunHooks> & { signal: AbortSignal };

/** Made by bin/bundle.mjs before the app is built. */
const threadFile = () => join(process.cwd(), ".lingkar", "build", "train-worker.mjs");

/**
 * Does a piece of work in a thread of its own, from reading its rows to writing what came of them, so that requests do not wait
 * for it; in this process where the thread's file is not there. Aborting ends the thread at once.
 * @throws RunFailure when the rows do not allow it, the signal's reason when it is aborted.
 */
export async function inThread<T>(schema: z.ZodType<T>, work: ThreadWork, hooks: Hooks): Promise<T> {
  hooks.signal.throwIfAborted();
  const { onStep = () => Promise.resolve(), onProgress = () => undefined, signal } = hooks;
  const all = { onStep, onProgress, signal };
  const file = threadFile();
  return schema.parse(await (existsSync(file) ? ask(file, work, all) : doWork(work, "unbundled", all)));
}

async function ask(file: string, work: ThreadWork, { onStep, onProgress, signal }: Required<Hooks>) {
  const database = storageMode() === "embedded" ? await lendEmbedded() : undefined;
  const start: ThreadStart = { work, database };
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const thread = new Worker(/* turbopackIgnore: true */ file, {
    workerData: start,
    transferList: database ? [database.asks] : [],
    execArgv: [],
    stdout: false,
  });
  const stop = (why: unknown) => {
    void thread.terminate();
    reject(why);
  };
  const abort = () => stop(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  thread.on("message", (raw: unknown) => {
    const message = ThreadMessage.parse(raw);
    if (message.kind === "step")
      onStep(message.step, message.text).then(() => thread.postMessage(noted), stop);
    else if (message.kind === "progress") onProgress(message.progress);
    else if (message.kind === "done") resolve(message.value);
    else reject(message.why ? new RunFailure(message.why) : thrownError(message.error));
  });
  thread.on("error", reject);
  thread.on("exit", () => reject(new Error("The training thread ended without an answer.")));
  return promise.finally(() => signal.removeEventListener("abort", abort));
}
