import { englishWords, indonesianWords, malayAlsoWords, malayOnlyWords } from "@/lib/text/function-words";

export type LanguageHint = { language: "id" | "en" | "other" | "unknown"; share: number };

const MIN_WORDS = 4;
const MIN_HITS = 2;
const MIN_SHARE = 0.15;
// The winner must have this many times the hits of the other language.
const LEAD = 3;
const MIN_FOREIGN_LETTERS = 4;

function count(text: string, pattern: RegExp): number {
  let hits = 0;
  for (const match of text.matchAll(pattern)) hits += match.length > 0 ? 1 : 0;
  return hits;
}

/**
 * A cautious guess at the language of a text, from its function words; made for a notice, not for a gate.
 * `share` lies in 0…1: the share of words that are function words of the language named (of the likelier one
 * for "unknown"), or for "other" the share of letters outside the Latin script or of Malay words. Under four
 * words, or when the evidence is thin or mixed, the answer is "unknown".
 */
export function languageHint(text: string): LanguageHint {
  const letters = count(text, /\p{L}/gu);
  const foreign = letters - count(text, /\p{Script=Latin}/gu);
  if (foreign >= MIN_FOREIGN_LETTERS && foreign > letters / 2)
    return { language: "other", share: foreign / letters };

  const row =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  if (row.length < MIN_WORDS) return { language: "unknown", share: 0 };
  let own = 0;
  let shared = 0;
  let malay = 0;
  let english = 0;
  for (const word of row) {
    if (indonesianWords.has(word)) own += 1;
    else if (malayOnlyWords.has(word)) malay += 1;
    // "-nya" (its, the) closes words in both; comments often have it where English has "the".
    else if (malayAlsoWords.has(word) || /^\p{L}{3,}nya$/u.test(word)) shared += 1;
    else if (englishWords.has(word)) english += 1;
  }
  const indonesian = own + shared;
  const share = (hits: number) => hits / row.length;
  const clear = (hits: number, rival: number) =>
    hits >= MIN_HITS && share(hits) >= MIN_SHARE && hits >= LEAD * rival;

  if (malay >= MIN_HITS && malay > own && clear(malay + shared, english))
    return { language: "other", share: share(malay + shared) };
  if (malay <= own + shared / 2 && clear(indonesian, english))
    return { language: "id", share: share(indonesian) };
  if (clear(english, indonesian + malay)) return { language: "en", share: share(english) };
  return { language: "unknown", share: share(Math.max(indonesian, english)) };
}
