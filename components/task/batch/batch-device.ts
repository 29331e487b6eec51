import { DeviceFault } from "../device/device-fault";
import type { BatchAsk, BatchCallName, BatchCalls, BatchTold } from "./batch-calls";
import type { BatchSummary } from "./batch-summary";
import { FileFault } from "./file-fault";

/** The part of a Worker that is used. */
export type BatchWorker = Pick<Worker, "postMessage" | "terminate"> & {
  onmessage: ((event: MessageEvent<BatchTold>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** The page's side of the calls to the batch worker. */
export type BatchDevice = {
  /** @throws FileFault or DeviceFault */
  call<Name extends BatchCallName>(
    name: Name,
    ask: BatchCalls[Name]["ask"],
    onProgress?: (summary: BatchSummary) => void,
  ): Promise<BatchCalls[Name]["answer"]>;
  /** Ends the worker with all it holds; the next call starts another. */
  close(): void;
};

type Pending = {
  resolve: (answer: BatchCalls[BatchCallName]["answer"]) => void;
  reject: (reason: unknown) => void;
  onProgress: ((summary: BatchSummary) => void) | undefined;
};

export function createBatchDevice(task: string, start: () => BatchWorker): BatchDevice {
  const pending = new Map<number, Pending>();
  let worker: BatchWorker | undefined;
  let last = 0;

  function hear({ data }: MessageEvent<BatchTold>) {
    const waiting = pending.get(data.id);
    if (data.kind === "progress") return waiting?.onProgress?.(data.progress);
    pending.delete(data.id);
    if (data.kind === "answer") waiting?.resolve(data.answer);
    else if (data.kind === "file") waiting?.reject(new FileFault(data.code, data.line));
    else waiting?.reject(new DeviceFault(data.code, data.message));
  }

  function close() {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of pending.values()) reject(new DeviceFault("worker"));
    pending.clear();
  }

  function living(): BatchWorker {
    if (worker) return worker;
    worker = start();
    worker.onmessage = hear;
    worker.onerror = close;
    return worker;
  }

  return {
    call: (name, ask, onProgress) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        // The worker answers a call with that call's answer; the map of open calls cannot say so.
        pending.set(id, { resolve: resolve as Pending["resolve"], reject, onProgress });
        try {
          living().postMessage({ id, task, name, ask } as BatchAsk);
        } catch (cause) {
          pending.delete(id);
          reject(new DeviceFault("worker", undefined, { cause }));
        }
      }),
    close,
  };
}
