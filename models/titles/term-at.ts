import { withoutLittleWords } from "./little-words";
import { titleWords } from "./normalise-title";
import { terms } from "./terms/terms";
import { wordStem } from "./word-stem";

/**
 * From the words of a phrase to the stems of the one that stands for it; phrases of several words by their stems too. A single
 * word only as it is written: other words of its stem mean other things (pendidik, pendidikan).
 */
const standsFor = new Map<string, readonly string[]>();
/** Of each first word or stem of a phrase, how many words the longest such phrase has. */
const longestFrom = new Map<string, number>();

/** How many of the words from here on are a term, the longest there is, and what they mean: of no term, the word's own stem. */
export function termAt(
  words: readonly string[],
  stems: readonly string[],
  at: number,
): { length: number; meant: readonly string[] } {
  const own = { length: 1, meant: stems.slice(at, at + 1) };
  const byWord = longestFrom.get(words[at] ?? "") ?? 0;
  const byStem = longestFrom.get(stems[at] ?? "") ?? 0;
  for (let length = Math.min(Math.max(byWord, byStem), stems.length - at); length > 0; length -= 1) {
    const meant =
      (length <= byWord ? standsFor.get(words.slice(at, at + length).join(" ")) : undefined) ??
      (length <= byStem && length > 1 ? standsFor.get(stems.slice(at, at + length).join(" ")) : undefined);
    if (meant) return { length, meant };
  }
  return own;
}

// Little words are left out of titles before terms are looked for.
const wordsOf = (phrase: string) => withoutLittleWords(titleWords(phrase)).map(({ text }) => text);

function meaning(words: readonly string[]): string[] {
  const stems = words.map(wordStem);
  const meant: string[] = [];
  for (let at = 0; at < words.length;) {
    const term = termAt(words, stems, at);
    meant.push(...term.meant);
    at += term.length;
  }
  return meant;
}

function enter(key: readonly string[], meant: readonly string[]) {
  const phrase = key.join(" ");
  standsFor.set(phrase, meant);
  // The English plural; Indonesian words have no such end.
  if (!standsFor.has(`${phrase}s`)) standsFor.set(`${phrase}s`, meant);
  const [first = ""] = key;
  for (const opening of key.length === 1 ? [first, `${first}s`] : [first])
    longestFrom.set(opening, Math.max(longestFrom.get(opening) ?? 0, key.length));
}

// Short names first, so that a term within a longer one is already what stands for it ("mutu" in "baku mutu").
const lines = terms.map((phrases) => ({ phrases, first: wordsOf(phrases[0] ?? "") }));
for (const { phrases, first } of lines.sort((a, b) => a.first.length - b.first.length)) {
  const meant = meaning(first);
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    // What is one word only without its little words ("dalam jaringan") would catch too much.
    if (words.length === 1 && titleWords(phrase).length > 1) continue;
    enter(words, meant);
    if (words.length > 1) enter(words.map(wordStem), meant);
  }
}
