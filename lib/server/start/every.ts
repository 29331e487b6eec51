import "server-only";
import { log } from "../log";

/** Does `work` again and again, `milliseconds` after it was done; what it throws is logged. Answers how to stop. */
export function every(name: string, milliseconds: number, work: () => Promise<unknown>): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const plan = () => {
    timer = setTimeout(() => {
      void work()
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
  };
}
