import "server-only";

import { processWide } from "../process-wide";

const lines = () => processWide("one-at-a-time", () => new Map<string, Promise<unknown>>());

/** Runs works of the same key one after the other, in the order they came; other keys are not held up. */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const last = lines();
  const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
  last.set(key, mine);
  try {
    return await mine;
  } finally {
    if (last.get(key) === mine) last.delete(key);
  }
}
