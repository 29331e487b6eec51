import { z } from "zod";
import { readArtifact, writeArtifact } from "@/lib/ml/artifact";
import { indexTitles, type TitleIndex } from "./title-index";

/** What was learned of pairs, and the titles to compare with. The index is made when first asked for. */
export type TitleWeights<Model> = { model: Model; titles: readonly string[]; index(): TitleIndex };

export function titleWeights<Model>(model: Model, titles: readonly string[]): TitleWeights<Model> {
  let index: TitleIndex | undefined;
  return { model, titles, index: () => (index ??= indexTitles(titles)) };
}

const format = "titles/1";
const Meta = z.strictObject({ titles: z.int().min(0) });

/** Bytes: the model's own, and the titles in UTF-8, one a line. */
export function writeTitleWeights(titles: readonly string[], model: Uint8Array): Uint8Array {
  return writeArtifact(
    format,
    { titles: titles.length },
    { model, titles: new TextEncoder().encode(titles.join("\n")) },
  );
}

/** @throws RangeError or ZodError when the bytes are no such weights. */
export function readTitleWeights(bytes: Uint8Array): { titles: string[]; model: Uint8Array } {
  const { meta, array } = readArtifact(bytes, format, Meta);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(array("titles", "uint8"));
  const titles = text === "" ? [] : text.split("\n");
  if (titles.length !== meta.titles) throw new RangeError("The artifact has another number of titles.");
  return { titles, model: array("model", "uint8") };
}
