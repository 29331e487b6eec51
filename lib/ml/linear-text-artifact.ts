import { z } from "zod";
import { readArtifact, writeArtifact } from "./artifact";
import { gramCount } from "./gram-vocabulary";
import { readGramVocabulary, writeGramVocabulary } from "./gram-vocabulary-code";
import { type LinearTextModel, linearTextModel } from "./linear-text-model";

const format = "linear-text/1";

const Meta = z.strictObject({
  labels: z.array(z.string().min(1)).min(2).max(100),
  documents: z.int().min(1),
  words: z.int().min(1),
  unigrams: z.int().min(1),
  pairs: z.int().min(0),
  /** Only of models that read letter groups. */
  pieces: z
    .strictObject({
      count: z.int().min(0),
      lengths: z.strictObject({ shortest: z.int().min(1), longest: z.int().max(20) }),
    })
    .optional(),
  calibration: z.enum(["none", "temperature"]),
  temperature: z.number().positive(),
});

/** Bytes of a model: one a weight, one more for its Fisher information, and the vocabulary. */
export function writeLinearText(model: LinearTextModel): Uint8Array {
  const { vocabulary } = model;
  const { pieceLengths } = vocabulary;
  const meta: z.output<typeof Meta> = {
    labels: [...model.labels],
    documents: vocabulary.documents,
    words: vocabulary.words.length,
    unigrams: vocabulary.unigrams,
    pairs: vocabulary.pairs.length / 2,
    ...(pieceLengths && { pieces: { count: vocabulary.pieces.length, lengths: pieceLengths } }),
    calibration: model.calibration,
    temperature: model.temperature,
  };
  const { bias, scales, weights, fisher } = model;
  return writeArtifact(format, meta, { ...writeGramVocabulary(vocabulary), bias, scales, weights, fisher });
}

/** @throws RangeError or ZodError when the bytes are not such a model. */
export function readLinearText(bytes: Uint8Array): LinearTextModel {
  const artifact = readArtifact(bytes, format, Meta);
  const { labels, calibration, temperature, ...sizes } = artifact.meta;
  const vocabulary = readGramVocabulary(artifact, sizes);
  const cells = gramCount(vocabulary) * labels.length;
  const bias = artifact.array("bias", "float64", labels.length);
  const scales = artifact.array("scales", "float64", labels.length);
  if (![...bias, ...scales].every(Number.isFinite))
    throw new RangeError("A number of the model is not finite.");
  return linearTextModel({
    labels,
    vocabulary,
    bias,
    scales,
    weights: artifact.array("weights", "int8", cells),
    fisher: artifact.array("fisher", "uint8", cells),
    calibration,
    temperature,
  });
}
