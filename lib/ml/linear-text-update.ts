import { diagonalFisher } from "./fisher";
import { type LabelledText, labelledMatrix } from "./labelled-texts";
import type { LinearTextModel } from "./linear-text-model";
import { probabilitiesOf, scoresOfMatrix, weighTexts } from "./linear-text-scores";
import type { LabelledMatrix } from "./logistic";
import { markedTokens } from "./marked-tokens";
import { fromLogStep, logQuantise, toSteps } from "./quantise";
import { rowCount } from "./sparse-matrix";

export type LinearTextUpdateOptions = {
  /** How much a weight resists: `strength` * its Fisher information + `floor` is the precision of its prior. */
  strength: number;
  floor: number;
  passes: number;
  /** May throw to stop. */
  onPass?: (pass: number, meanLoss: number) => void;
};

/**
 * Teaches a model new rows without the rows it learned from: the most probable weights under a normal prior centred on
 * the present ones, as stiff as their Fisher information (elastic weight consolidation; Kirkpatrick et al., 2017).
 * Vocabulary, bias, scales and temperature stay, so a class that the new rows do not have is not pushed out.
 * @throws RangeError for an unknown label.
 */
export function updateLinearText(
  model: LinearTextModel,
  rows: readonly LabelledText[],
  options: LinearTextUpdateOptions,
): LinearTextModel {
  const classes = model.labels.length;
  const texts = rows.map((row) => ({ ...row, tokens: markedTokens(row.text) }));
  const data = labelledMatrix(rows, weighTexts(model, texts), model.idf.length, model.labels);
  const oldFisher = Float64Array.from(model.fisher, fromLogStep);
  const change = mostProbableChange(model, data, oldFisher, options);
  const weights = toSteps(
    change.map((delta, cell) => delta + (model.weights[cell] ?? 0) * (model.scales[cell % classes] ?? 0)),
    model.scales,
  );

  const updated = { ...model, weights };
  const probabilities = probabilitiesOf(scoresOfMatrix(updated, data.matrix), classes);
  const newFisher = diagonalFisher(data, probabilities, classes);
  return { ...updated, fisher: logQuantise(oldFisher.map((value, cell) => value + (newFisher[cell] ?? 0))) };
}

/**
 * Change of every weight that makes loss + prior least. Each pass divides the gradient by an upper bound of the curvature
 * (its diagonal dominates the Hessian, since that of the softmax is at most 1/2), so that no pass makes it worse.
 */
function mostProbableChange(
  model: LinearTextModel,
  data: LabelledMatrix,
  fisher: Float64Array,
  { strength, floor, passes, onPass }: LinearTextUpdateOptions,
): Float64Array {
  const { starts, columns, values } = data.matrix;
  const { labels, temperature } = model;
  const classes = labels.length;
  const rows = rowCount(data.matrix);
  const change = new Float64Array(fisher.length);
  const bound = curvatureBound(data, temperature);
  const touched = [...bound.keys()].filter((feature) => (bound[feature] ?? 0) > 0);
  const before = scoresOfMatrix(model, data.matrix);

  for (let pass = 1; pass <= passes; pass += 1) {
    const scores = before.slice();
    for (let row = 0; row < rows; row += 1) {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        const base = (columns[at] ?? 0) * classes;
        const value = (values[at] ?? 0) / temperature;
        for (let k = 0; k < classes; k += 1) {
          scores[row * classes + k] = (scores[row * classes + k] ?? 0) + (change[base + k] ?? 0) * value;
        }
      }
    }
    const errors = probabilitiesOf(scores, classes);
    onPass?.(pass, meanLoss(errors, data));
    data.targets.forEach((target, row) => {
      errors[row * classes + target] = (errors[row * classes + target] ?? 0) - 1;
    });

    const gradient = new Float64Array(change.length);
    for (let row = 0; row < rows; row += 1) {
      const weight = data.rowWeights[row] ?? 0;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        const base = (columns[at] ?? 0) * classes;
        const value = (weight * (values[at] ?? 0)) / temperature;
        for (let k = 0; k < classes; k += 1)
          gradient[base + k] = (gradient[base + k] ?? 0) + (errors[row * classes + k] ?? 0) * value;
      }
    }
    for (const feature of touched) {
      for (let cell = feature * classes; cell < (feature + 1) * classes; cell += 1) {
        const precision = strength * (fisher[cell] ?? 0) + floor;
        const slope = (gradient[cell] ?? 0) + precision * (change[cell] ?? 0);
        change[cell] = (change[cell] ?? 0) - slope / ((bound[feature] ?? 0) + precision);
      }
    }
  }
  return change;
}

/** For each feature, sum over rows of weight * x_j * (sum of the row) / 2 / temperature^2: at least its row of the Hessian. */
function curvatureBound({ matrix, rowWeights }: LabelledMatrix, temperature: number): Float64Array {
  const bound = new Float64Array(matrix.width);
  for (let row = 0; row < rowCount(matrix); row += 1) {
    const from = matrix.starts[row] ?? 0;
    const to = matrix.starts[row + 1] ?? 0;
    const sum = matrix.values.subarray(from, to).reduce((total, value) => total + value, 0);
    for (let at = from; at < to; at += 1) {
      const feature = matrix.columns[at] ?? 0;
      const part = ((rowWeights[row] ?? 0) * (matrix.values[at] ?? 0) * sum) / 2 / temperature ** 2;
      bound[feature] = (bound[feature] ?? 0) + part;
    }
  }
  return bound;
}

function meanLoss(probabilities: Float64Array, { targets, rowWeights }: LabelledMatrix): number {
  const classes = probabilities.length / targets.length;
  let loss = 0;
  let total = 0;
  targets.forEach((target, row) => {
    const weight = rowWeights[row] ?? 0;
    loss -= weight * Math.log(Math.max(probabilities[row * classes + target] ?? 0, 1e-300));
    total += weight;
  });
  return loss / total;
}
