import { readFileSync } from "node:fs";
import type { AnyTask } from "@/lib/task/define-task";
import type { ServingVersion } from "./serving-version";

/** For tests: a task's shipped version, its bytes, and a network that has only these. */
export function shippedOf(task: AnyTask) {
  const { version, sha256, lineage } = task.shipped;
  const serving: ServingVersion = { version, sha256, estimator: lineage.estimator };
  const bytes = new Uint8Array(readFileSync(`public/models/${task.id}/${sha256}.bin`));
  return { serving, bytes };
}

/** For tests: a Cache that is a map. */
export function memoryCache() {
  const kept = new Map<string, Response>();
  const cache = {
    match: async (path: string) => kept.get(path)?.clone(),
    put: async (path: string, response: Response) => void kept.set(path, response),
    delete: async (path: string) => kept.delete(path),
  };
  return { kept, store: Promise.resolve(cache as unknown as Cache) };
}
