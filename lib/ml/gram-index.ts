import { type GramVocabulary, wordGramCount } from "./gram-vocabulary";
import type { MarkedToken } from "./negation";
import { type PieceLengths, piecesOf } from "./pieces";

/** Fast ways into a vocabulary: words and letter groups by text, pairs by an open-addressing table of pair numbers + 1. */
export type GramIndex = {
  words: Map<string, number>;
  pieces: Map<string, number>;
  table: Int32Array;
  /** The letter groups of words of the vocabulary, once asked for; of other words nothing is remembered. */
  piecesOfWord: Map<string, readonly number[]>;
};

const slotOf = (first: number, second: number) => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 8;
};

/** Makes the index of a vocabulary. */
export function indexGrams(vocabulary: GramVocabulary): GramIndex {
  const pairs = vocabulary.pairs.length / 2;
  const table = new Int32Array(2 ** Math.ceil(Math.log2(pairs * 2 + 2)));
  const mask = table.length - 1;
  for (let pair = 0; pair < pairs; pair += 1) {
    let slot = slotOf(vocabulary.pairs[pair * 2] ?? 0, vocabulary.pairs[pair * 2 + 1] ?? 0) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = pair + 1;
  }
  const firstPiece = wordGramCount(vocabulary);
  return {
    words: new Map(vocabulary.words.map((word, index) => [word, index])),
    pieces: new Map(vocabulary.pieces.map((piece, index) => [piece, firstPiece + index])),
    table,
    piecesOfWord: new Map(),
  };
}

/**
 * The features of a text by place: [2i] is the i-th token's own, [2i + 1] that of the pair it makes with the next token;
 * -1 where the vocabulary has none.
 */
export function gramsOf(
  tokens: readonly MarkedToken[],
  vocabulary: GramVocabulary,
  index: GramIndex,
): Int32Array {
  const { forms, pairs, unigrams } = vocabulary;
  const { table, words } = index;
  const mask = table.length - 1;
  const grams = new Int32Array(tokens.length * 2).fill(-1);
  let before = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const word = token && words.get(token.key);
    const feature = token && word !== undefined ? (forms[word * 2 + token.negated] ?? -1) : -1;
    grams[at * 2] = feature;
    if (before >= 0 && feature >= 0) {
      let slot = slotOf(before, feature) & mask;
      let pair = table[slot] ?? 0;
      while (pair !== 0 && (pairs[pair * 2 - 2] !== before || pairs[pair * 2 - 1] !== feature)) {
        slot = (slot + 1) & mask;
        pair = table[slot] ?? 0;
      }
      if (pair !== 0) grams[at * 2 - 1] = unigrams + pair - 1;
    }
    before = feature;
  }
  return grams;
}

/** The known letter groups of the words of a text: those of the i-th token stand from starts[i] to starts[i + 1]. */
export type TokenPieces = { features: Int32Array; starts: Uint32Array };

/** The letter groups that the vocabulary has of each word; words in the scope of a negation have none, since a group cannot say so. */
export function tokenPieces(
  tokens: readonly MarkedToken[],
  { pieceLengths }: GramVocabulary,
  index: GramIndex,
): TokenPieces {
  const features: number[] = [];
  const starts = new Uint32Array(tokens.length + 1);
  tokens.forEach(({ key, kind, negated }, at) => {
    if (pieceLengths && kind === "word" && negated === 0)
      for (const feature of wordPieces(key, pieceLengths, index)) features.push(feature);
    starts[at + 1] = features.length;
  });
  return { features: Int32Array.from(features), starts };
}

function wordPieces(
  key: string,
  lengths: PieceLengths,
  { words, pieces, piecesOfWord }: GramIndex,
): readonly number[] {
  const before = piecesOfWord.get(key);
  if (before) return before;
  const known: number[] = [];
  for (const piece of piecesOf(key, lengths)) {
    const feature = pieces.get(piece);
    if (feature !== undefined) known.push(feature);
  }
  if (words.has(key)) piecesOfWord.set(key, known);
  return known;
}
