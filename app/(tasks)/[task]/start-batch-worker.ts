/** Only this worker knows the tasks' code, and only it holds a file's rows. */
export const startBatchWorker = () =>
  new Worker(new URL("./batch.worker.ts", import.meta.url), { type: "module" });
