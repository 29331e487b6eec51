import { balancedClassWeights } from "./class-weights";
import { diagonalFisher } from "./fisher";
import { buildGramVocabulary, gramCount, wordGramCount } from "./gram-vocabulary";
import { type LabelledText, labelledMatrix } from "./labelled-texts";
import { type LinearTextModel, linearTextModel } from "./linear-text-model";
import { probabilitiesOf, scoresOfMatrix, weighTexts } from "./linear-text-scores";
import type { LabelledMatrix, LinearWeights } from "./logistic";
import type { MarkedToken } from "./negation";
import type { PieceLengths } from "./pieces";
import { logQuantise, quantise } from "./quantise";

/** Called after each pass over the rows; may throw to stop. */
export type OnEpoch = (epoch: number, meanLoss?: number) => void;

export type LinearTextSettings = {
  labels: readonly string[];
  /** A gram is kept when it stands in at least this many texts. */
  minimumTexts: number;
  /** Also read the letter groups of words, of these lengths. */
  pieces?: PieceLengths | undefined;
  /** Give every class the same say, however many rows it has. */
  balanced: boolean;
  /** Learns the linear weights, laid out as `[feature * labels + k]`; the first `wordGrams` features are words and pairs of them. */
  learn: (data: LabelledMatrix, onEpoch: OnEpoch, wordGrams: number) => LinearWeights;
};

/** A row with its text already cut into tokens. */
export type TokenisedText = LabelledText & { tokens: readonly MarkedToken[] };

/**
 * Learns vocabulary and weights from texts; the weights in the answer are the quantised ones. Not calibrated.
 * @throws RangeError when no gram stands in enough texts, or for an unknown label.
 */
export function learnLinearText(
  rows: readonly TokenisedText[],
  settings: LinearTextSettings,
  onEpoch: OnEpoch,
): LinearTextModel {
  const { labels } = settings;
  const vocabulary = buildGramVocabulary(
    rows.map(({ tokens }) => tokens),
    settings.minimumTexts,
    settings.pieces,
  );
  const features = gramCount(vocabulary);
  if (features === 0) throw new RangeError("There are too few texts to learn any word from.");
  const empty = linearTextModel({
    labels,
    vocabulary,
    bias: new Float64Array(labels.length),
    weights: new Int8Array(features * labels.length),
    scales: new Float64Array(labels.length),
    fisher: new Uint8Array(features * labels.length),
    calibration: "none",
    temperature: 1,
  });

  const data = labelledMatrix(rows, weighTexts(empty, rows), features, labels);
  if (settings.balanced) {
    const classWeights = balancedClassWeights(data.targets, data.rowWeights, labels.length);
    data.rowWeights = data.rowWeights.map(
      (weight, row) => weight * (classWeights[data.targets[row] ?? 0] ?? 0),
    );
  }
  const { weights, bias } = centred(settings.learn(data, onEpoch, wordGramCount(vocabulary)));
  const { steps, scales } = quantise(weights, labels.length);
  const model = { ...empty, bias, weights: steps, scales };
  const probabilities = probabilitiesOf(scoresOfMatrix(model, data.matrix), labels.length);
  return { ...model, fisher: logQuantise(diagonalFisher(data, probabilities, labels.length)) };
}

/** Takes from each feature its mean over classes: no probability changes, and what is left is small enough for one byte. */
function centred({ classes, weights, bias }: LinearWeights): LinearWeights {
  const subtractMean = (values: Float64Array) =>
    values.map((value, cell) => {
      const base = cell - (cell % classes);
      let sum = 0;
      for (let k = 0; k < classes; k += 1) sum += values[base + k] ?? 0;
      return value - sum / classes;
    });
  return { classes, weights: subtractMean(weights), bias: subtractMean(bias) };
}
