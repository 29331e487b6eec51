import type { LinearWeights } from "./logistic";

/**
 * One classifier whose scores are the sums of the scores of both. `narrow` may know only the first features of `wide`.
 * @throws RangeError when the classes differ or `narrow` knows more features.
 */
export function addWeights(wide: LinearWeights, narrow: LinearWeights): LinearWeights {
  if (wide.classes !== narrow.classes || narrow.weights.length > wide.weights.length)
    throw new RangeError("These weights do not belong to the same classes and features.");
  return {
    classes: wide.classes,
    weights: wide.weights.map((weight, cell) => weight + (narrow.weights[cell] ?? 0)),
    bias: wide.bias.map((bias, k) => bias + (narrow.bias[k] ?? 0)),
  };
}
