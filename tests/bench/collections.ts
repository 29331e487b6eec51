import { existsSync, readFileSync } from "node:fs";
import { createRandom } from "@/lib/stats/random";
import type { AnyTask } from "@/lib/task/define-task";
import type { Estimator } from "@/lib/task/estimator";
import { parseCollection } from "@/lib/task/parse-collection";
import { tasks } from "@/models";
import { median, report } from "./report";

const shared = "../shared/datasets/titles/titles.csv";
const large = 100_000;
const questions = 200;

/** How long an answer takes by the size of the collection it is compared with, and what the largest needs of memory. */
export async function benchCollections() {
  for (const task of tasks as readonly AnyTask[]) {
    const { collection } = task;
    const estimator = await task.estimators[task.shipped.lineage.estimator]?.();
    if (!collection || !estimator?.collection) continue;
    const weights = estimator.read(readFileSync(`public/models/${task.id}/${task.shipped.sha256}.bin`));
    const own = estimator.collection.items(weights);
    if (existsSync(shared)) {
      const { items } = parseCollection(collection, readFileSync(shared, "utf8"));
      measure(task, estimator, estimator.collection.revise(weights, items), items, "<= 2 ms");
    } else console.log(`${task.id}: the shared collection is not here, skipped`);
    measure(task, estimator, weights, own, "<= 2 ms");

    const many = recombined(own, large, 20_261_121);
    globalThis.gc?.();
    const before = process.memoryUsage();
    const started = performance.now();
    const bytes = estimator.write(estimator.collection.revise(weights, many));
    const read = estimator.read(bytes);
    report(`${task.id}: writing and reading ${many.length} items`, `${ms(started)} ms`);
    const first = performance.now();
    ask(task, estimator, read, many[0] ?? "");
    report(`${task.id}: first answer over ${many.length} items, the index is made`, `${ms(first)} ms`);
    globalThis.gc?.();
    const after = process.memoryUsage();
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    report(`${task.id}: memory of ${many.length} items with their index`, `${(grown / 1e6).toFixed(0)} MB`);
    report(`${task.id}: artifact with ${many.length} items`, `${(bytes.length / 1e6).toFixed(1)} MB`);
    measure(task, estimator, read, many, "<= 50 ms");
  }
}

const ms = (since: number) => (performance.now() - since).toFixed(0);

const ask = (task: AnyTask, estimator: Estimator<Record<string, unknown>>, weights: unknown, text: string) =>
  estimator.predict(
    weights,
    task.schema.input.parse({ [Object.keys(task.schema.input.shape)[0] ?? ""]: text }),
  );

function measure(
  task: AnyTask,
  estimator: Estimator<Record<string, unknown>>,
  weights: unknown,
  items: readonly string[],
  aim: string,
) {
  const random = createRandom(7);
  const asked = Array.from({ length: questions }, () => items[Math.floor(random() * items.length)] ?? "");
  for (const text of asked) ask(task, estimator, weights, text.toLowerCase());
  const took = asked.map((text) => {
    const before = performance.now();
    ask(task, estimator, weights, text.toLowerCase());
    return performance.now() - before;
  });
  const worst = [...took].sort((a, b) => a - b)[Math.floor(took.length * 0.95)] ?? Number.NaN;
  report(
    `${task.id}: one answer over ${items.length} items, median of ${asked.length} (95th percentile)`,
    `${median(took).toFixed(2)} ms (${worst.toFixed(2)} ms)`,
    aim,
  );
}

/** Distinct texts that nobody wrote: beginnings, middles and ends of others. For measuring time only. */
function recombined(texts: readonly string[], count: number, seed: number): string[] {
  const random = createRandom(seed);
  const words = texts.map((text) => text.split(" "));
  const part = (from: number, to: number) =>
    (words[Math.floor(random() * words.length)] ?? []).slice(from, to).join(" ");
  const made = new Set<string>();
  while (made.size < count) made.add([part(0, 5), part(3, 8), part(-5, 99)].join(" ").trim());
  return [...made];
}
