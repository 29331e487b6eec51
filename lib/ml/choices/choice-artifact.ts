import { z } from "zod";
import { readArtifact, writeArtifact } from "../artifact";
import { type ChoiceModel, choiceModel } from "./choice-model";

const format = "choices/1";

const Meta = z.strictObject({
  labels: z.tuple([z.string().min(1), z.string().min(1)]),
  attributes: z
    .array(z.strictObject({ name: z.string().min(1), codes: z.array(z.string().min(1)).min(1).max(50) }))
    .min(1)
    .max(200),
  features: z.int().min(0).max(60_000),
  bias: z.number(),
});

/** Bytes of a model: its questions and answers in the header, then key, weight and two counts for each known feature. */
export function writeChoiceModel({ labels, index, keys, weights, bias, counts }: ChoiceModel): Uint8Array {
  const meta: z.output<typeof Meta> = {
    labels: [...labels],
    attributes: index.attributes.map(({ name, codes }) => ({ name, codes: [...codes] })),
    features: keys.length,
    bias,
  };
  return writeArtifact(format, meta, { keys, weights, counts });
}

/** @throws RangeError or ZodError when the bytes are not such a model. */
export function readChoiceModel(bytes: Uint8Array): ChoiceModel {
  const artifact = readArtifact(bytes, format, Meta);
  const { labels, attributes, features, bias } = artifact.meta;
  const weights = artifact.array("weights", "float32", features);
  if (!weights.every(Number.isFinite)) throw new RangeError("A number of the model is not finite.");
  return choiceModel({
    labels,
    attributes,
    keys: artifact.array("keys", "uint32", features),
    weights,
    bias,
    counts: artifact.array("counts", "uint32", features * 2),
  });
}
