import { createRandom } from "@/lib/stats/random";
import type { Row } from "@/lib/task/estimator";
import type { LabelledMatrix } from "../logistic";
import { rowCount } from "../sparse-matrix";
import type { ChoiceModel } from "./choice-model";
import { type ChoiceInput, classOf, withGaps } from "./fit-choices";

type UpdateOptions = {
  copies: number;
  seed: number;
  /** How much a weight resists change, in shares of the rows it was learned from. */
  stiffness: number;
  passes: number;
  onPass: (pass: number) => void;
};

/**
 * Teaches a model new rows without those it learned from: the change that makes their loss + sum of
 * stiffness * (1 + rows) * change^2 / 2 least. Known features, and what rows of one class alone have, are counted on; bias stays.
 * @throws RangeError for an unknown label.
 */
export function updateChoices(
  model: ChoiceModel,
  rows: readonly Row<ChoiceInput>[],
  { copies, seed, stiffness, passes, onPass }: UpdateOptions,
): ChoiceModel {
  const targets = rows.map(({ label }) => classOf(model.labels, label));
  const data = withGaps(model, rows, targets, { copies, random: createRandom(seed) });
  const precision = Float64Array.from(
    model.keys,
    (_, at) => stiffness * (1 + (model.counts[at * 2] ?? 0) + (model.counts[at * 2 + 1] ?? 0)),
  );
  const bound = curvatureBound(data);
  const weights = Float64Array.from(model.weights);
  for (let pass = 1; pass <= passes; pass += 1) {
    const gradient = gradientOf(data, weights, model.bias);
    weights.forEach((weight, at) => {
      const held = precision[at] ?? 1;
      const slope = (gradient[at] ?? 0) + held * (weight - (model.weights[at] ?? 0));
      weights[at] = weight - slope / ((bound[at] ?? 0) + held);
    });
    onPass(pass);
  }
  return { ...model, weights: Float32Array.from(weights), counts: counted(model, data, copies) };
}

function gradientOf(data: LabelledMatrix, weights: Float64Array, bias: number): Float64Array {
  const gradient = new Float64Array(weights.length);
  eachRow(data, (columns, row) => {
    const score = columns.reduce((sum, column) => sum + (weights[column] ?? 0), bias);
    const error = 1 / (1 + Math.exp(-score)) - (data.targets[row] ?? 0);
    for (const column of columns)
      gradient[column] = (gradient[column] ?? 0) + error * (data.rowWeights[row] ?? 0);
  });
  return gradient;
}

/** At least each feature's row of the Hessian: its rows' weight * features / 4, so that no pass makes the loss worse. */
function curvatureBound(data: LabelledMatrix): Float64Array {
  const bound = new Float64Array(data.matrix.width);
  eachRow(data, (columns, row) => {
    const part = ((data.rowWeights[row] ?? 0) * columns.length) / 4;
    for (const column of columns) bound[column] = (bound[column] ?? 0) + part;
  });
  return bound;
}

/** The rows as they are, without their copies, added to the counts. */
function counted(model: ChoiceModel, data: LabelledMatrix, copies: number): Uint32Array {
  const counts = model.counts.slice();
  eachRow(data, (columns, row) => {
    if (row % (copies + 1) !== 0) return;
    for (const column of columns) {
      const cell = column * 2 + (data.targets[row] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  });
  return counts;
}

function eachRow({ matrix }: LabelledMatrix, visit: (columns: Uint32Array, row: number) => void): void {
  for (let row = 0; row < rowCount(matrix); row += 1)
    visit(matrix.columns.subarray(matrix.starts[row], matrix.starts[row + 1]), row);
}
