import type { BatchDevice } from "./batch-device";
import type { BatchPlan } from "./batch-plan";
import type { BatchSummary } from "./batch-summary";

/** A run as a series of summaries: the newest as it goes on, then the last. Stops the worker when nobody listens any more. */
export async function* followRun(
  device: BatchDevice,
  plan: BatchPlan,
  signal: AbortSignal,
): AsyncGenerator<BatchSummary> {
  let newest: BatchSummary | undefined;
  let wake = () => {};
  let ended = false;
  const run = device
    .call("run", { plan }, (summary) => {
      newest = summary;
      wake();
    })
    .finally(() => {
      ended = true;
      wake();
    });
  run.catch(() => undefined);
  signal.addEventListener("abort", () => void device.call("stop", {}).catch(() => undefined));
  while (!ended) {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (newest || ended) resolve();
    });
    signal.throwIfAborted();
    const seen = newest;
    newest = undefined;
    if (seen && !ended) yield seen;
  }
  yield await run;
}
