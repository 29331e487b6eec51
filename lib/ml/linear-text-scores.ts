import { type LinearTextModel, readTokens, scoreGrams } from "./linear-text-model";
import type { MarkedToken } from "./negation";
import { softmax } from "./softmax";
import { rowCount, type SparseMatrix } from "./sparse-matrix";
import type { WeighedGrams } from "./tf-idf";

/** What a model sees of each of many texts. */
export function weighTexts(
  model: LinearTextModel,
  texts: readonly { tokens: readonly MarkedToken[] }[],
): WeighedGrams[] {
  return texts.map(({ tokens }) => readTokens(model, tokens).weighed);
}

/** Calibrated scores of every row, `[row * labels + k]`. */
export function scoresOfMatrix(
  model: LinearTextModel,
  { starts, columns, values }: SparseMatrix,
): Float64Array {
  const rows = rowCount({ starts });
  const scores = new Float64Array(rows * model.labels.length);
  for (let row = 0; row < rows; row += 1) {
    const features = columns.subarray(starts[row], starts[row + 1]);
    scores.set(
      scoreGrams(model, features, values.subarray(starts[row], starts[row + 1])),
      row * model.labels.length,
    );
  }
  return scores;
}

/** The softmax of every row of scores. */
export function probabilitiesOf(scores: Float64Array, classes: number): Float64Array {
  const probabilities = new Float64Array(scores.length);
  for (let from = 0; from < scores.length; from += classes) {
    probabilities.set(softmax(scores.subarray(from, from + classes)), from);
  }
  return probabilities;
}
