/** Only this worker knows the tasks' code; the page gets along with what it is given of a task. */
export const startWorker = () =>
  new Worker(new URL("./predict.worker.ts", import.meta.url), { type: "module" });
