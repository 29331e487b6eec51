import { fieldTexts } from "@/lib/parse-input";
import type { AnyTask } from "@/lib/task/define-task";
import type { TaskInput } from "@/lib/task/task-view";
import type { DevicePrediction, Reading } from "./device-calls";
import { DeviceFault } from "./device-fault";
import type { ServingVersion } from "./serving-version";

type TaskEstimator = Awaited<ReturnType<AnyTask["estimators"][string]>>;

export type OpenModel = { estimator: TaskEstimator; weights: unknown };

/** Parses what stands in the form, with the task's hints on it. */
export function readValues(task: AnyTask, values: TaskInput): Reading {
  const parsed = task.schema.input.safeParse(values, { reportInput: true });
  if (!parsed.success) return { ok: false, fields: fieldTexts(parsed.error.issues) };
  return { ok: true, input: parsed.data, notices: task.notices(parsed.data) };
}

/** Reads an artifact with the estimator that made it. @throws DeviceFault when there is none or it cannot. */
export async function openModel(
  task: AnyTask,
  { estimator: name }: ServingVersion,
  bytes: Uint8Array,
): Promise<OpenModel> {
  const estimator = await task.estimators[name]?.();
  if (!estimator) throw new DeviceFault("missing", `No estimator "${name}"`);
  return { estimator, weights: estimator.read(bytes) };
}

/** The prediction with its reasons. `now` is a clock in ms. */
export function predictOnDevice(
  { estimator, weights }: OpenModel,
  input: TaskInput,
  now: () => number,
): DevicePrediction {
  const started = now();
  const prediction = estimator.predict(weights, input, { explain: true });
  return { input, prediction, milliseconds: now() - started };
}
