import { createRandom } from "@/lib/stats/random";
import { shuffleInPlace } from "@/lib/stats/shuffle-in-place";
import type { SparseMatrix } from "./sparse-matrix";
import { rowCount } from "./sparse-matrix";

/** A linear classifier: `weights[feature * classes + class]` and one bias a class. */
export type LinearWeights = { classes: number; weights: Float64Array; bias: Float64Array };

/** Rows to learn from: class index and weight of each row of the matrix. */
export type LabelledMatrix = { matrix: SparseMatrix; targets: Uint32Array; rowWeights: Float64Array };

export type LogisticOptions = {
  classes: number;
  epochs: number;
  learningRate: number;
  /** Ridge penalty a row: the loss is mean cross-entropy + ridge / 2 * |weights|^2. In sparse rows only the features present are pulled. */
  ridge: number;
  seed: number;
  onEpoch?: (epoch: number, meanLoss: number) => void;
};

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan & Singer, 2011): each weight has its own step,
 * learningRate / sqrt(sum of its squared gradients). Rows are visited in an order drawn from the seed.
 */
export function fitLogistic(data: LabelledMatrix, options: LogisticOptions): LinearWeights {
  const { classes, learningRate, ridge } = options;
  const { starts, columns, values, width } = data.matrix;
  const weights = new Float64Array(width * classes);
  const bias = new Float64Array(classes);
  const squares = new Float64Array(width * classes).fill(1e-8);
  const biasSquares = new Float64Array(classes).fill(1e-8);
  const error = new Float64Array(classes);
  const random = createRandom(options.seed);
  const order = Uint32Array.from({ length: rowCount(data.matrix) }, (_, row) => row);

  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffleInPlace(order, random);
    let loss = 0;
    let total = 0;
    for (const row of order) {
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      const rowWeight = data.rowWeights[row] ?? 0;
      const target = data.targets[row] ?? 0;
      error.set(bias);
      for (let at = from; at < to; at += 1) {
        const base = (columns[at] ?? 0) * classes;
        const value = values[at] ?? 0;
        for (let k = 0; k < classes; k += 1) error[k] = (error[k] ?? 0) + (weights[base + k] ?? 0) * value;
      }
      loss += rowWeight * scoresToErrors(error, target);
      total += rowWeight;
      for (let k = 0; k < classes; k += 1) {
        const gradient = (error[k] ?? 0) * rowWeight;
        error[k] = gradient;
        const sum = (biasSquares[k] ?? 0) + gradient * gradient;
        biasSquares[k] = sum;
        bias[k] = (bias[k] ?? 0) - (learningRate * gradient) / Math.sqrt(sum);
      }
      for (let at = from; at < to; at += 1) {
        const base = (columns[at] ?? 0) * classes;
        const value = values[at] ?? 0;
        for (let k = 0; k < classes; k += 1) {
          const cell = base + k;
          const gradient = (error[k] ?? 0) * value + ridge * (weights[cell] ?? 0);
          if (gradient === 0) continue;
          const sum = (squares[cell] ?? 0) + gradient * gradient;
          squares[cell] = sum;
          weights[cell] = (weights[cell] ?? 0) - (learningRate * gradient) / Math.sqrt(sum);
        }
      }
    }
    options.onEpoch?.(epoch, loss / total);
  }
  return { classes, weights, bias };
}

/** Turns scores into probabilities minus the truth, in place; answers the cross-entropy. */
function scoresToErrors(scores: Float64Array, target: number): number {
  let largest = -Infinity;
  for (const score of scores) if (score > largest) largest = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    const value = Math.exp((scores[k] ?? 0) - largest);
    scores[k] = value;
    sum += value;
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum;
  const probability = scores[target] ?? 0;
  scores[target] = probability - 1;
  return -Math.log(Math.max(probability, 1e-300));
}
