import "server-only";
import { log } from "../log";

/**
 * Does `work` again and again, `milliseconds` after it was done; what it throws is logged. Answers how to stop, which is done
 * when nothing of it goes on any more.
 */
export function every(name: string, milliseconds: number, work: () => Promise<unknown>): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let working = Promise.resolve();
  const plan = () => {
    timer = setTimeout(() => {
      working = work()
        .then(() => undefined)
        .catch((error: unknown) => {
          if (!stopped) log("warn", "timer", { name }, error);
        })
        .finally(() => {
          if (!stopped) plan();
        });
    }, milliseconds);
    timer.unref();
  };
  plan();
  return () => {
    stopped = true;
    clearTimeout(timer);
    return working;
  };
}
