import "server-only";
import type { VersionChoice } from "@/lib/api/alias";
import type { AnyTask } from "@/lib/task/define-task";
import type { Prediction } from "@/lib/task/prediction";
import { countPrediction } from "./metrics";
import { servingVersion } from "./serving";
import type { Serving } from "./serving/serving";

type Asked = {
  task: AnyTask;
  /** Already parsed by the task's schema. */
  input: Record<string, unknown>;
  version?: VersionChoice | undefined;
  explain?: boolean | undefined;
};

export type Predicted = Prediction & { task: string; version: number; latencyMs: number };

/** Predicts on the server. Stores nothing; counted in memory only. `latencyMs` is the model's work alone. */
export async function predict({ version, ...asked }: Asked): Promise<Predicted> {
  return predictWith(await servingVersion(asked.task, version), asked);
}

/** The same with a version that is already in memory. */
export function predictWith(
  serving: Serving,
  { task, input, explain = false }: Omit<Asked, "version">,
): Predicted {
  const started = performance.now();
  const prediction = serving.estimator.predict(serving.weights, input, { explain });
  const latencyMs = performance.now() - started;
  const made = { ...prediction, task: task.id, version: serving.version, latencyMs };
  countPrediction({ ...made, place: "server" });
  return made;
}
