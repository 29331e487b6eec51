import type { AnyTask } from "@/lib/task/define-task";
import type { TaskInput } from "@/lib/task/task-view";
import { measure, type Measured } from "./measure";
import { type OpenModel, predictOnDevice } from "./predict-on-device";

/** What each step of a prediction takes; without a model on this device that step is missing. */
export type StepTimes = { parse: Measured; features: Measured; model: Measured | undefined };

/** Runs each step by itself. Undefined when the values cannot be used. */
export function timeSteps(
  task: AnyTask,
  values: TaskInput,
  model: OpenModel | undefined,
  now: () => number,
): StepTimes | undefined {
  const parsed = task.schema.input.safeParse(values);
  if (!parsed.success) return undefined;
  const input = parsed.data;
  return {
    parse: measure(() => task.schema.input.safeParse(values), now),
    features: measure(() => task.features(input), now),
    model: model && measure(() => predictOnDevice(model, input, now), now),
  };
}
