import { minimise } from "@/lib/ml/minimise";
import type { ScaledRows } from "./column-estimator";

/** P(class <= k) = sigmoid(thresholds[k] - slopes · x), thresholds ascending, one fewer than classes. */
export type OrdinalModel = { slopes: Float64Array; thresholds: Float64Array; rows: number };

export type OrdinalSettings = {
  /** Precision of the normal prior that draws the slopes to 0, or to those of `init`. */
  ridge: number;
  /** In an update, how much one former row holds on: a share of the information it gave. */
  hold: number;
  init?: OrdinalModel | undefined;
};

/**
 * Proportional odds (McCullagh, 1980): one slope a column for all classes in their order, by greatest posterior. The thresholds are
 * the first and the logarithms of the steps between them, so that they cannot cross. With `init` slopes and thresholds are drawn to
 * the former ones, as strongly as those rows would: a logistic row gives at most a quarter of information.
 */
export function fitOrdinal(data: ScaledRows, { ridge, hold, init }: OrdinalSettings): OrdinalModel {
  const { columns, classes } = data;
  const steps = classes - 1;
  const start = new Float64Array(columns + steps);
  if (init) start.set([...init.slopes, ...stepsOf(init.thresholds)]);
  else start.set(stepsOf(firstThresholds(data)), columns);
  const pull = init ? ridge + (hold * init.rows) / 4 : ridge;

  const found = minimise((point) => {
    const slopes = point.subarray(0, columns);
    const thresholds = thresholdsOf(point.subarray(columns));
    const gradient = new Float64Array(point.length);
    const ofThresholds = new Float64Array(steps);
    let value = 0;
    for (let row = 0; row < data.targets.length; row += 1) {
      const x = data.values.subarray(row * columns, (row + 1) * columns);
      const target = data.targets[row] ?? 0;
      const weight = data.weights[row] ?? 0;
      const score = linear(slopes, x);
      const [above, below] = [
        sigmoid((thresholds[target] ?? Infinity) - score),
        sigmoid((thresholds[target - 1] ?? -Infinity) - score),
      ];
      const probability = Math.max(above - below, 1e-300);
      value -= weight * Math.log(probability);
      const [upper, lower] = [above * (1 - above), below * (1 - below)].map(
        (each) => (weight * each) / probability,
      );
      for (let column = 0; column < columns; column += 1)
        gradient[column] = (gradient[column] ?? 0) + ((upper ?? 0) - (lower ?? 0)) * (x[column] ?? 0);
      if (target < steps) ofThresholds[target] = (ofThresholds[target] ?? 0) - (upper ?? 0);
      if (target > 0) ofThresholds[target - 1] = (ofThresholds[target - 1] ?? 0) + (lower ?? 0);
    }
    // Each step moves its own threshold and all above it.
    let later = 0;
    for (let step = steps - 1; step >= 0; step -= 1) {
      later += ofThresholds[step] ?? 0;
      gradient[columns + step] = later * (step === 0 ? 1 : Math.exp(point[columns + step] ?? 0));
    }
    const held = init ? point.length : columns;
    for (let at = 0; at < held; at += 1) {
      const away = (point[at] ?? 0) - (init ? (start[at] ?? 0) : 0);
      value += (pull / 2) * away * away;
      gradient[at] = (gradient[at] ?? 0) + pull * away;
    }
    return { value, gradient };
  }, start);
  return {
    slopes: found.slice(0, columns),
    thresholds: thresholdsOf(found.subarray(columns)),
    rows: data.targets.length + (init?.rows ?? 0),
  };
}

/** Logarithm of each class's probability. */
export function ordinalScores({ slopes, thresholds }: OrdinalModel, x: Float64Array): Float64Array {
  const score = linear(slopes, x);
  return Float64Array.from({ length: thresholds.length + 1 }, (_, k) => {
    const upTo = sigmoid((thresholds[k] ?? Infinity) - score);
    const before = sigmoid((thresholds[k - 1] ?? -Infinity) - score);
    return Math.log(Math.max(upTo - before, 1e-300));
  });
}

/** The thresholds without any column: the log odds of each class and those below it, smoothed by a half. */
function firstThresholds({ targets, classes }: ScaledRows): Float64Array {
  return Float64Array.from({ length: classes - 1 }, (_, k) => {
    const upTo = targets.filter((target) => target <= k).length;
    return Math.log((upTo + 0.5 * (k + 1)) / (targets.length - upTo + 0.5 * (classes - k - 1)));
  });
}

const stepsOf = (thresholds: Float64Array) =>
  thresholds.map((each, at) =>
    at === 0 ? each : Math.log(Math.max(each - (thresholds[at - 1] ?? 0), 1e-6)),
  );

function thresholdsOf(steps: Float64Array): Float64Array {
  let sum = 0;
  return steps.map((step, at) => (sum += at === 0 ? step : Math.exp(step)));
}

function linear(slopes: Float64Array, x: Float64Array): number {
  let sum = 0;
  for (let column = 0; column < slopes.length; column += 1) sum += (slopes[column] ?? 0) * (x[column] ?? 0);
  return sum;
}

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));
