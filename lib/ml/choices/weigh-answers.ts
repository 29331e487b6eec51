import { answeredOf, eachFeature } from "./choice-index";
import { type ChoiceModel, placeOf } from "./choice-model";

/** What a model makes of an input. */
export type AnswerWeights = {
  /** Logarithm of the odds of the second label. */
  score: number;
  /** By answered attribute, its exact share in the score. */
  parts: { attribute: number; value: number }[];
  answered: number;
  /** Answers alone and in pairs, and how many of these the model knows. */
  features: number;
  known: number;
  /** Answers that it does not know even alone. */
  unknownAnswers: number;
  /** Known answers that rows of one class alone have, and known pairs of which that is true: [first label, second label]. */
  onlyAnswers: [number, number];
  onlyPairs: [number, number];
};

/**
 * Adds up what the answers say. A pair's weight belongs to both of its answers by half, which is each one's Shapley value
 * in a sum of single and pair terms, with "not answered" as the point of comparison.
 */
export function weighAnswers(model: ChoiceModel, input: Readonly<Record<string, unknown>>): AnswerWeights {
  const answered = answeredOf(model.index, input);
  const values = new Float64Array(answered.answers.length);
  const add = (at: number, value: number) => (values[at] = (values[at] ?? 0) + value);
  const reading: AnswerWeights = {
    score: 0,
    parts: [],
    answered: values.length,
    features: 0,
    known: 0,
    unknownAnswers: 0,
    onlyAnswers: [0, 0],
    onlyPairs: [0, 0],
  };
  eachFeature(model.index, answered, (key, first, second) => {
    const alone = first === second;
    const place = placeOf(model, key);
    reading.features += 1;
    if (place < 0) {
      if (alone) reading.unknownAnswers += 1;
      return;
    }
    reading.known += 1;
    const half = (model.weights[place] ?? 0) / 2;
    add(first, half);
    add(second, half);
    const only = alone ? reading.onlyAnswers : reading.onlyPairs;
    if (model.counts[place * 2 + 1] === 0) only[0] += 1;
    if (model.counts[place * 2] === 0) only[1] += 1;
  });
  reading.parts = answered.attributes.map((attribute, at) => ({ attribute, value: values[at] ?? 0 }));
  reading.score = reading.parts.reduce((sum, { value }) => sum + value, model.bias);
  return reading;
}
