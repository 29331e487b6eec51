import { stratifiedFolds } from "@/lib/loop/split";
import { minimise } from "@/lib/ml/minimise";
import { softmax } from "@/lib/ml/softmax";
import type { ScaledRows } from "./column-estimator";
import { loadLibsvm } from "./load-libsvm";
import { type PairMachines, pairCount, parseLibsvm } from "./parse-libsvm";

/** Machines, and how their values become scores: `scores[k] = bias[k] + sum over pairs of mix[k * pairs + pair] * value[pair]`. */
export type SupportVectorModel = PairMachines & { mix: Float64Array; bias: Float64Array };

export type SupportVectorSettings = {
  cost: number;
  gamma: number;
  /** Folds for the calibration. */
  folds: number;
  /** Precision of the prior that draws the mix to 0. */
  ridge: number;
  seed: number;
  init?: SupportVectorModel | undefined;
  onPass: (pass: number, passes: number) => void;
};

/**
 * One machine for each pair of classes by LIBSVM, and probabilities by a multinomial logistic regression on their values (Platt's
 * idea for more classes), learned from rows that the machines in question had not seen. LIBSVM's own probabilities depend on
 * everything it did before in the process, so they are not used. With `init` its support vectors train again beside the new rows
 * (Syed, Liu & Sung, 1999).
 * @throws RangeError when the rows have one class only.
 */
export async function fitSupportVectors(
  rows: ScaledRows,
  settings: SupportVectorSettings,
): Promise<SupportVectorModel> {
  const { cost, gamma, folds, ridge, seed, init, onPass } = settings;
  const all = init ? withVectors(rows, init) : rows;
  const { columns, classes, targets } = all;
  if (new Set(targets).size < 2) throw new RangeError("A support vector machine needs rows of two classes.");
  const SVM = await loadLibsvm();
  const learn = (chosen: readonly number[]): PairMachines => {
    const svm = new SVM({
      type: SVM.SVM_TYPES.C_SVC,
      kernel: SVM.KERNEL_TYPES.RBF,
      cost,
      gamma,
      quiet: true,
    });
    try {
      // In order of class, so that the classes come in their order.
      const sorted = chosen.toSorted((a, b) => (targets[a] ?? 0) - (targets[b] ?? 0) || a - b);
      svm.train(
        sorted.map((row) => [...all.values.subarray(row * columns, (row + 1) * columns)]),
        sorted.map((row) => targets[row] ?? 0),
      );
      return parseLibsvm(svm.serializeModel(), columns, classes);
    } finally {
      svm.free();
    }
  };
  const every = [...targets.keys()];
  const pairs = pairCount(classes);
  const values = new Float64Array(targets.length * pairs);
  const splits = stratifiedFolds(every, {
    k: folds,
    seed,
    labelOf: (row) => String(targets[row]),
    keyOf: (row) => String(row).padStart(9, "0"),
  });
  splits.forEach(({ train, test }, at) => {
    if (test.length > 0 && new Set(train.map((row) => targets[row])).size > 1) {
      const machines = learn(train);
      for (const row of test)
        values.set(
          machineValues(machines, all.values.subarray(row * columns, (row + 1) * columns)),
          row * pairs,
        );
    }
    onPass(at + 1, folds + 1);
  });
  const machines = learn(every);
  onPass(folds + 1, folds + 1);
  return { ...machines, ...calibrate(all, values, pairs, ridge) };
}

/** The value of each pair's machine: above 0 for the first class of the pair. */
export function machineValues(
  { gamma, vectors, coefficients, offsets }: PairMachines,
  x: Float64Array,
): Float64Array {
  const count = vectors.length / x.length;
  const values = offsets.slice();
  for (let v = 0; v < count; v += 1) {
    let distance = 0;
    for (let column = 0; column < x.length; column += 1)
      distance += ((x[column] ?? 0) - (vectors[v * x.length + column] ?? 0)) ** 2;
    const kernel = Math.exp(-gamma * distance);
    for (let pair = 0; pair < values.length; pair += 1)
      values[pair] = (values[pair] ?? 0) + kernel * (coefficients[pair * count + v] ?? 0);
  }
  return values;
}

export function supportVectorScores(model: SupportVectorModel, x: Float64Array): Float64Array {
  const values = machineValues(model, x);
  return model.bias.map((bias, k) =>
    values.reduce((sum, value, pair) => sum + value * (model.mix[k * values.length + pair] ?? 0), bias),
  );
}

function calibrate(
  { targets, weights, classes }: ScaledRows,
  values: Float64Array,
  pairs: number,
  ridge: number,
) {
  const size = classes * pairs;
  const start = new Float64Array(size + classes);
  const found = minimise((point) => {
    const gradient = point.map((each) => ridge * each);
    let value = point.reduce((sum, each) => sum + (ridge / 2) * each * each, 0);
    targets.forEach((target, row) => {
      const weight = weights[row] ?? 0;
      const x = values.subarray(row * pairs, (row + 1) * pairs);
      const scores = Float64Array.from({ length: classes }, (_, k) =>
        x.reduce((sum, each, pair) => sum + each * (point[k * pairs + pair] ?? 0), point[size + k] ?? 0),
      );
      const probabilities = softmax(scores);
      value -= weight * Math.log(Math.max(probabilities[target] ?? 0, 1e-300));
      probabilities.forEach((probability, k) => {
        const error = weight * (probability - (k === target ? 1 : 0));
        x.forEach((each, pair) => {
          gradient[k * pairs + pair] = (gradient[k * pairs + pair] ?? 0) + error * each;
        });
        gradient[size + k] = (gradient[size + k] ?? 0) + error;
      });
    });
    return { value, gradient };
  }, start);
  return { mix: found.slice(0, size), bias: found.slice(size) };
}

/** The rows, with the support vectors of a model as rows before them. */
function withVectors(rows: ScaledRows, { vectors, owners }: SupportVectorModel): ScaledRows {
  return {
    ...rows,
    values: Float64Array.from([...vectors, ...rows.values]),
    targets: Uint8Array.from([...owners, ...rows.targets]),
    weights: Float64Array.from([...owners.map(() => 1), ...rows.weights]),
  };
}
