import type { MarkedToken } from "./negation";
import { type PieceLengths, piecesOf } from "./pieces";

/**
 * The grams a text model knows. Features 0 to unigrams.length - 1 are single words (plain or in the scope of a negation),
 * then come pairs of neighbours, then letter groups of words if the model reads those. `words` is sorted and each stands once.
 */
export type GramVocabulary = {
  words: readonly string[];
  /** Feature of word w, plain at [2w] and negated at [2w + 1]; -1 when it is not known in that form. */
  forms: Int32Array;
  unigrams: number;
  /** Pair p joins the unigram features [2p] and [2p + 1]; ascending. Its own feature is unigrams + p. */
  pairs: Uint32Array;
  /** Letter groups, sorted, each once; group g is the feature unigrams + pairs + g. */
  pieces: readonly string[];
  pieceLengths?: PieceLengths | undefined;
  /** Texts that were counted, and in how many of them each feature stands. */
  documents: number;
  documentCounts: Uint32Array;
};

/** Number of features that are words or pairs of them; they come first. */
export const wordGramCount = ({ unigrams, pairs }: GramVocabulary): number => unigrams + pairs.length / 2;

/** Number of features. */
export const gramCount = (vocabulary: GramVocabulary): number =>
  wordGramCount(vocabulary) + vocabulary.pieces.length;

/**
 * Counts the grams of texts and keeps those that stand in at least `minimum` of them.
 * A kept pair's two words are always kept too, since they stand in the same texts.
 */
export function buildGramVocabulary(
  texts: readonly (readonly MarkedToken[])[],
  minimum: number,
  pieceLengths?: PieceLengths,
): GramVocabulary {
  const wordCounts = countUnigrams(texts);
  const words = [...wordCounts.keys()]
    .filter((word) => wordCounts.get(word)?.some((count) => count >= minimum))
    .sort();
  const forms = new Int32Array(words.length * 2).fill(-1);
  const counts: number[] = [];
  const wordOf = new Map(words.map((word, index) => [word, index]));
  words.forEach((word, index) => {
    wordCounts.get(word)?.forEach((count, negated) => {
      if (count < minimum) return;
      forms[index * 2 + negated] = counts.length;
      counts.push(count);
    });
  });
  const unigrams = counts.length;

  const featureOf = (token: MarkedToken) => {
    const word = wordOf.get(token.key);
    return word === undefined ? -1 : (forms[word * 2 + token.negated] ?? -1);
  };
  const kept = [...countPairs(texts, featureOf, unigrams)]
    .filter(([, count]) => count >= minimum)
    .sort((a, b) => a[0] - b[0]);
  const pieces = pieceLengths
    ? [...countPieces(texts, pieceLengths)].filter(([, count]) => count >= minimum)
    : [];
  pieces.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words,
    forms,
    unigrams,
    pairs: Uint32Array.from(kept.flatMap(([pair]) => [Math.floor(pair / unigrams), pair % unigrams])),
    pieces: pieces.map(([piece]) => piece),
    pieceLengths,
    documents: texts.length,
    documentCounts: Uint32Array.from([
      ...counts,
      ...kept.map(([, count]) => count),
      ...pieces.map(([, count]) => count),
    ]),
  };
}

function countUnigrams(texts: readonly (readonly MarkedToken[])[]): Map<string, [number, number]> {
  const counts = new Map<string, { last: [number, number]; count: [number, number] }>();
  texts.forEach((tokens, text) => {
    for (const { key, negated } of tokens) {
      let entry = counts.get(key);
      if (!entry) counts.set(key, (entry = { last: [-1, -1], count: [0, 0] }));
      if (entry.last[negated] === text) continue;
      entry.last[negated] = text;
      entry.count[negated] += 1;
    }
  });
  return new Map([...counts].map(([word, { count }]) => [word, count]));
}

function countPairs(
  texts: readonly (readonly MarkedToken[])[],
  featureOf: (token: MarkedToken) => number,
  unigrams: number,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const tokens of texts) {
    const seen = new Set<number>();
    let before = -1;
    for (const token of tokens) {
      const feature = featureOf(token);
      if (before >= 0 && feature >= 0) seen.add(before * unigrams + feature);
      before = feature;
    }
    for (const pair of seen) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function countPieces(texts: readonly (readonly MarkedToken[])[], lengths: PieceLengths): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of texts) {
    const seen = new Set<string>();
    for (const { key, kind, negated } of tokens)
      if (kind === "word" && negated === 0) for (const piece of piecesOf(key, lengths)) seen.add(piece);
    for (const piece of seen) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}
