import type { FitOptions } from "@/lib/task/estimator";
import type { PairRow } from "./pair-rows";

type Hooks = Pick<FitOptions<unknown>, "onProgress" | "signal">;

/** A way to learn bands from measured pairs. */
export type PairMethod<Model> = {
  parameters: Record<string, number | string | boolean>;
  fit(pairs: readonly PairRow[], seed: number, hooks: Hooks): Model;
  /** The same model with further pairs learned. */
  update(model: Model, pairs: readonly PairRow[]): Model;
  /** Calibrated probability of each band, in the order of the schema. */
  probabilities(model: Model, measures: readonly number[]): Float64Array;
  write(model: Model): Uint8Array;
  read(bytes: Uint8Array): Model;
};
