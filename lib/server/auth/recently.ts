import "server-only";
import { processWide } from "../process-wide";

/** How long an answer about a caller may be used again: a revocation takes effect no later than this. */
const milliseconds = 3000;
const most = 1000;

/**
 * Remembers, process-wide under `name`, what `ask` found for a key for three seconds; only what is `worthKeeping`.
 * `forget` drops one key, or all, at once.
 */
export function recently<T>(
  name: string,
  ask: (subject: string) => Promise<T | undefined>,
  worthKeeping: (value: T) => boolean,
) {
  const found = processWide(`recently.${name}`, () => new Map<string, { value: T; until: number }>());
  return {
    async find(key: string, subject: string): Promise<T | undefined> {
      const hit = found.get(key);
      if (hit && hit.until > Date.now()) return hit.value;
      // Counted from before the question: its answer may be old by the time it is here.
      const until = Date.now() + milliseconds;
      const value = await ask(subject);
      if (found.size >= most) found.clear();
      if (value === undefined || !worthKeeping(value)) found.delete(key);
      else found.set(key, { value, until });
      return value;
    },
    forget(key?: string): void {
      if (key === undefined) found.clear();
      else found.delete(key);
    },
  };
}
