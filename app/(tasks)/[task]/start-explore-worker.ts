/** Only this worker knows the tasks' code; what it reads stays in the browser. */
export const startExploreWorker = () =>
  new Worker(new URL("./explore.worker.ts", import.meta.url), { type: "module" });
