import type { Ask, CallName, DeviceCalls, Download, Told } from "./device-calls";
import { DeviceFault } from "./device-fault";

/** The part of a Worker that is used. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate"> & {
  onmessage: ((event: MessageEvent<Told>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

type CallOptions = { signal?: AbortSignal; onProgress?: (download: Download) => void };

/** The page's side of the calls to its worker. */
export type Device = {
  /** @throws DeviceFault, or the signal's reason once it is aborted: the answer is then dropped. */
  call<Name extends CallName>(
    name: Name,
    ask: DeviceCalls[Name]["ask"],
    options?: CallOptions,
  ): Promise<DeviceCalls[Name]["answer"]>;
};

type Pending = {
  resolve: (answer: DeviceCalls[CallName]["answer"]) => void;
  reject: (reason: unknown) => void;
  onProgress: CallOptions["onProgress"];
};

/** A worker is started on the first call, and again on the first call after one died. */
export function createDevice(task: string, start: () => WorkerLike): Device {
  const pending = new Map<number, Pending>();
  let worker: WorkerLike | undefined;
  let last = 0;

  function hear({ data }: MessageEvent<Told>) {
    const waiting = pending.get(data.id);
    if (data.kind === "progress") return waiting?.onProgress?.(data.progress);
    pending.delete(data.id);
    if (data.kind === "answer") waiting?.resolve(data.answer);
    else waiting?.reject(new DeviceFault(data.code, data.message));
  }

  function bury() {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of pending.values()) reject(new DeviceFault("worker"));
    pending.clear();
  }

  function living(): WorkerLike {
    if (worker) return worker;
    worker = start();
    worker.onmessage = hear;
    worker.onerror = bury;
    return worker;
  }

  return {
    call: (name, ask, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const id = ++last;
        // The worker answers a call with that call's answer; the map of open calls cannot say so.
        pending.set(id, { resolve: resolve as Pending["resolve"], reject, onProgress });
        signal?.addEventListener("abort", () => {
          if (pending.delete(id)) reject(signal.reason);
        });
        try {
          living().postMessage({ id, task, name, ask } as Ask);
        } catch (cause) {
          pending.delete(id);
          reject(new DeviceFault("worker", undefined, { cause }));
        }
      }),
  };
}
