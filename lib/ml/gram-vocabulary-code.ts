import type { Artifact } from "./artifact";
import type { GramVocabulary } from "./gram-vocabulary";
import type { PieceLengths } from "./pieces";
import { readVarints, writeVarints } from "./varint";

type Sizes = {
  documents: number;
  words: number;
  unigrams: number;
  pairs: number;
  pieces?: { count: number; lengths: PieceLengths } | undefined;
};

/** A vocabulary as arrays: words parted by line feeds, their forms (1 plain, 2 negated, 3 both), pairs by their gaps. */
export function writeGramVocabulary(vocabulary: GramVocabulary): Record<string, Uint8Array> {
  const { words, forms, pairs, pieces, pieceLengths, documentCounts } = vocabulary;
  const known = (index: number) => ((forms[index] ?? -1) >= 0 ? 1 : 0);
  const gaps: number[] = [];
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const gap = (pairs[at] ?? 0) - first;
    const next = pairs[at + 1] ?? 0;
    gaps.push(gap, gap === 0 ? next - second : next);
    first += gap;
    second = next;
  }
  return {
    words: new TextEncoder().encode(words.join("\n")),
    forms: Uint8Array.from(words, (_, word) => known(word * 2) + 2 * known(word * 2 + 1)),
    pairs: writeVarints(gaps),
    ...(pieceLengths && { pieces: new TextEncoder().encode(pieces.join("\n")) }),
    documentCounts: writeVarints(documentCounts),
  };
}

/** @throws RangeError when the arrays are not such a vocabulary. */
export function readGramVocabulary(artifact: Artifact<unknown>, sizes: Sizes): GramVocabulary {
  const words = readStrings(artifact, "words", sizes.words);
  const pieces = sizes.pieces ? readStrings(artifact, "pieces", sizes.pieces.count) : [];
  const kinds = artifact.array("forms", "uint8", words.length);
  const forms = new Int32Array(words.length * 2).fill(-1);
  let unigrams = 0;
  kinds.forEach((kind, word) => {
    if (kind < 1 || kind > 3) throw new RangeError("A word of the vocabulary has no form.");
    if (kind % 2 === 1) forms[word * 2] = unigrams++;
    if (kind >= 2) forms[word * 2 + 1] = unigrams++;
  });
  if (unigrams !== sizes.unigrams)
    throw new RangeError("The vocabulary has another number of unigrams than it says.");

  const gaps = readVarints(artifact.array("pairs", "uint8"), sizes.pairs * 2);
  const pairs = new Uint32Array(gaps.length);
  let first = 0;
  let second = 0;
  for (let at = 0; at < gaps.length; at += 2) {
    const gap = gaps[at] ?? 0;
    first += gap;
    second = (gap === 0 ? second : 0) + (gaps[at + 1] ?? 0);
    if (first >= unigrams || second >= unigrams) throw new RangeError("A pair joins unknown words.");
    pairs.set([first, second], at);
  }
  const documentCounts = readVarints(
    artifact.array("documentCounts", "uint8"),
    unigrams + sizes.pairs + pieces.length,
  );
  if (documentCounts.some((count) => count > sizes.documents))
    throw new RangeError("A gram stands in more texts than there are.");
  const { documents } = sizes;
  const pieceLengths = sizes.pieces?.lengths;
  return { words, forms, unigrams, pairs, pieces, pieceLengths, documents, documentCounts };
}

/** Sorted texts parted by line feeds; no bytes are no texts. */
function readStrings(artifact: Artifact<unknown>, name: string, count: number): string[] {
  const bytes = artifact.array(name, "uint8");
  const strings = bytes.length === 0 && count === 0 ? [] : decodeStrings(bytes);
  if (strings.length !== count)
    throw new RangeError(`The vocabulary has another number of ${name} than it says.`);
  return strings;
}

function decodeStrings(bytes: Uint8Array): string[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new RangeError("The vocabulary is not UTF-8.", { cause });
  }
  const words = text.split("\n");
  if (words.some((word, index) => index > 0 && word <= (words[index - 1] ?? ""))) {
    throw new RangeError("The vocabulary is not sorted.");
  }
  return words;
}
