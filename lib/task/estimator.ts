import type { Prediction } from "./prediction";

/** One labelled example. `weight` defaults to 1; `group` keeps near-copies on one side of a split. */
export type Row<Input> = { input: Input; label: string; weight?: number; group?: string };

export type FitOptions<Weights, Input = unknown> = {
  /** Same rows, same seed, same options: same weights, bit for bit. */
  seed: number;
  /** Weights to start from (the champion's): `fit` then updates instead of learning from nothing. */
  init?: Weights | undefined;
  /** What inputs are compared with, for tasks that have a collection; without it, that of `init`, else what the rows name. */
  collection?: readonly string[] | undefined;
  /** Rows that never train: they choose the calibration. Without them a seeded part of `rows` is set aside. */
  validation?: readonly Row<Input>[] | undefined;
  /** Called at least once per pass; `metrics` are numbers to plot over steps (loss, accuracy). */
  onProgress?:
    ((progress: { share: number; step: number; metrics: Record<string, number> }) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * A way to learn one task. Pure: no clock, no network, no randomness but the seed,
 * so the same code runs in a web worker, a server, a queue worker, the command line and a test.
 */
export type Estimator<Input, Weights = unknown> = {
  name: string;
  /** Fixed settings of the method, shown with every run and written into its record. */
  parameters: Record<string, number | string | boolean>;
  fit(rows: readonly Row<Input>[], options: FitOptions<Weights, Input>): Weights | Promise<Weights>;
  predict(weights: Weights, input: Input, options?: { explain?: boolean }): Prediction;
  /** Bytes of the artifact: a checked header and typed arrays, never code. `read(write(w))` predicts as `w` does. */
  write(weights: Weights): Uint8Array;
  /** @throws RangeError or ZodError when the bytes are not such an artifact. */
  read(bytes: Uint8Array): Weights;
  /** For tasks that have a collection: what the weights hold of it, and the same weights with another one. */
  collection?: {
    items(weights: Weights): readonly string[];
    revise(weights: Weights, items: readonly string[]): Weights;
  };
};

/** An estimator that learns without waiting for anything. */
export type DirectEstimator<Input, Weights> = Omit<Estimator<Input, Weights>, "fit"> & {
  fit(rows: readonly Row<Input>[], options: FitOptions<Weights, Input>): Weights;
};
