import type { Attribute, ChoiceIndex } from "./choice-index";
import { choiceIndex } from "./choice-index";

/**
 * A two-class logistic regression over answers and pairs of answers. Its score is the logarithm of the odds of the second
 * label; what is not answered adds nothing.
 */
export type ChoiceModel = {
  labels: readonly [string, string];
  index: ChoiceIndex;
  /** Keys of the known features (see `eachFeature`), ascending. */
  keys: Uint32Array;
  /** What each known feature adds to the score. */
  weights: Float32Array;
  bias: number;
  /** Rows learned from with feature f, by class: `counts[f * 2 + class]`. */
  counts: Uint32Array;
  /** From key to feature + 1; 0 is a feature that is not known. */
  places: Uint16Array;
};

type Parts = Omit<ChoiceModel, "index" | "places"> & { attributes: readonly Attribute[] };

/** A model with what is looked up on every prediction. @throws RangeError for keys out of order or range. */
export function choiceModel({ attributes, ...parts }: Parts): ChoiceModel {
  const index = choiceIndex(attributes);
  const places = new Uint16Array(index.answers ** 2);
  let before = -1;
  parts.keys.forEach((key, feature) => {
    if (key <= before || key >= places.length) throw new RangeError("The features are not in order.");
    before = key;
    places[key] = feature + 1;
  });
  return { ...parts, index, places };
}

/** The place of a known feature in the model's arrays, else -1. */
export const placeOf = ({ places }: Pick<ChoiceModel, "places">, key: number): number =>
  (places[key] ?? 0) - 1;
