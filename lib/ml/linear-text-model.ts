import type { CalibrationMethod } from "./calibration";
import { type GramIndex, gramsOf, indexGrams, type TokenPieces, tokenPieces } from "./gram-index";
import { type GramVocabulary, gramCount } from "./gram-vocabulary";
import { markedTokens } from "./marked-tokens";
import type { MarkedToken } from "./negation";
import { inverseDocumentFrequency, type WeighedGrams, weighGrams } from "./tf-idf";

/** What a linear text model is written as: everything else follows from it. */
export type LinearTextParts = {
  labels: readonly string[];
  vocabulary: GramVocabulary;
  bias: Float64Array;
  /** `weights[feature * labels + k] * scales[k]` is the weight of a feature for label k. */
  weights: Int8Array;
  scales: Float64Array;
  /** How sure the training rows make each weight (diagonal Fisher information), in steps of `logQuantise`. */
  fisher: Uint8Array;
  calibration: CalibrationMethod;
  /** Scores are divided by this before the softmax. */
  temperature: number;
};

/** A linear classifier on TF-IDF grams, ready to predict: score_k = (bias_k + sum_j weight_jk x_j) / temperature. */
export type LinearTextModel = LinearTextParts & { idf: Float64Array; index: GramIndex; seen: Uint32Array };

/** Makes the parts ready to predict. */
export function linearTextModel(parts: LinearTextParts): LinearTextModel {
  const { vocabulary } = parts;
  return {
    ...parts,
    idf: inverseDocumentFrequency(vocabulary.documentCounts, vocabulary.documents),
    index: indexGrams(vocabulary),
    seen: new Uint32Array(gramCount(vocabulary)),
  };
}

export type ReadText = {
  tokens: readonly MarkedToken[];
  grams: Int32Array;
  pieces?: TokenPieces;
  weighed: WeighedGrams;
};

/** What a model sees of a text. */
export const readText = (model: LinearTextModel, text: string): ReadText =>
  readTokens(model, markedTokens(text));

/** What a model sees of the tokens of a text. */
export function readTokens(model: LinearTextModel, tokens: readonly MarkedToken[]): ReadText {
  const { vocabulary, index, idf, seen } = model;
  const grams = gramsOf(tokens, vocabulary, index);
  if (!vocabulary.pieceLengths) return { tokens, grams, weighed: weighGrams(grams, idf, seen) };
  const pieces = tokenPieces(tokens, vocabulary, index);
  const all = new Int32Array(grams.length + pieces.features.length);
  all.set(grams);
  all.set(pieces.features, grams.length);
  return { tokens, grams, pieces, weighed: weighGrams(all, idf, seen) };
}

/** Calibrated scores of weighed features, one a label; the probabilities are their softmax. */
export function scoreGrams(
  model: LinearTextModel,
  features: Uint32Array,
  values: Float64Array,
): Float64Array {
  const { scales, weights } = model;
  const classes = model.labels.length;
  const scores = new Float64Array(classes);
  for (let at = 0; at < values.length; at += 1) {
    const base = (features[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + (weights[base + k] ?? 0) * value;
  }
  for (let k = 0; k < classes; k += 1) {
    scores[k] = ((scores[k] ?? 0) * (scales[k] ?? 0) + (model.bias[k] ?? 0)) / model.temperature;
  }
  return scores;
}
