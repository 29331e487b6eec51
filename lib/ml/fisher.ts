import type { LabelledMatrix } from "./logistic";
import { rowCount } from "./sparse-matrix";

/**
 * Diagonal Fisher information of a softmax classifier: for each weight, sum over rows of rowWeight * p_k (1 - p_k) x_j^2.
 * `probabilities[row * classes + k]`; the answer is laid out as the weights, `[feature * classes + k]`.
 */
export function diagonalFisher(
  data: LabelledMatrix,
  probabilities: Float64Array,
  classes: number,
): Float64Array {
  const { starts, columns, values, width } = data.matrix;
  const fisher = new Float64Array(width * classes);
  for (let row = 0; row < rowCount(data.matrix); row += 1) {
    const weight = data.rowWeights[row] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const base = (columns[at] ?? 0) * classes;
      const square = (values[at] ?? 0) ** 2 * weight;
      for (let k = 0; k < classes; k += 1) {
        const p = probabilities[row * classes + k] ?? 0;
        fisher[base + k] = (fisher[base + k] ?? 0) + p * (1 - p) * square;
      }
    }
  }
  return fisher;
}
