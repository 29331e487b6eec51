import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { evaluate as evaluateRows } from "@/lib/loop/evaluate";
import { quantile } from "@/lib/stats/quantile";
import type { AnyTask } from "@/lib/task/define-task";
import type { Evaluation } from "@/lib/task/version";
import type { ColumnMap } from "./cli/column-map";
import { describeSkipped, readDataFile } from "./data-file";

export type EvaluateOptions = {
  task: AnyTask;
  data: string;
  map?: ColumnMap | undefined;
  /** Another version than the shipped one: its number, its estimator and its bytes. */
  version?: { version: number; estimator: string; bytes: Uint8Array } | undefined;
  log?: ((line: string) => void) | undefined;
};

/** What `lingkar evaluate --json` prints; accuracy and macroF1 are plain numbers, their intervals stand beside them. */
export type EvaluateReport = Omit<Evaluation, "accuracy" | "macroF1"> & {
  task: string;
  version: number;
  accuracy: number;
  macroF1: number;
  intervals: { accuracy: [number, number]; macroF1: [number, number] };
  microsPerRow: number;
  skipped: number;
};

/** Measures a version on a file. @throws RangeError for a file it cannot use. */
export async function evaluate({
  task,
  data,
  map,
  version = shippedVersion(task),
  log,
}: EvaluateOptions): Promise<EvaluateReport> {
  const estimator = await task.estimators[version.estimator]?.();
  if (!estimator) throw new RangeError(`The task has no estimator "${version.estimator}".`);
  const weights = estimator.read(version.bytes);
  const { rows, skipped } = await readDataFile(task, data, map);
  if (skipped.length > 0)
    log?.(`${skipped.length} of ${rows.length + skipped.length} rows left out: ${describeSkipped(skipped)}`);

  const predictAll = () =>
    rows.map((row) => ({ truth: row.label, prediction: estimator.predict(weights, row.input) }));
  const predicted = predictAll();
  const microsPerRow = (medianMilliseconds(predictAll) * 1000) / rows.length;
  const { accuracy, macroF1, ...rest } = evaluateRows(
    predicted,
    task.schema.label.options.map(String),
    task.naturalMix?.shares,
  );
  return {
    task: task.id,
    version: version.version,
    ...rest,
    accuracy: accuracy.value,
    macroF1: macroF1.value,
    intervals: { accuracy: accuracy.interval, macroF1: macroF1.interval },
    microsPerRow,
    skipped: skipped.length,
  };
}

/** Passes are repeated this long: the figure is what a running app pays, and it has warmed up. */
const measuredMilliseconds = 600;
const mostPasses = 50;

/** Median time of one pass, of the later half of the passes. */
function medianMilliseconds(pass: () => unknown): number {
  const times: number[] = [];
  const begin = performance.now();
  do {
    const before = performance.now();
    pass();
    times.push(performance.now() - before);
  } while (performance.now() - begin < measuredMilliseconds && times.length < mostPasses);
  return quantile(times.slice(Math.floor(times.length / 2)), 0.5);
}

/** The version that comes with the code, with its bytes. */
export function shippedVersion(task: AnyTask): { version: number; estimator: string; bytes: Uint8Array } {
  const { version, sha256, lineage } = task.shipped;
  const path = fileURLToPath(new URL(`../public/models/${task.id}/${sha256}.bin`, import.meta.url));
  return { version, estimator: lineage.estimator, bytes: readFileSync(path) };
}
