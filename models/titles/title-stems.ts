import { stemIndonesian } from "@/lib/text/stem-indonesian";
import { littleWords } from "./little-words";
import { titleWords, type TitleWord } from "./normalise-title";
import { terms } from "./terms";

/** A stem and where the words stand that it comes from (UTF-16 offsets). */
export type StemPlace = { stem: string; start: number; end: number };

const longestTerm = 5;
// Most words of a large collection come back again and again.
const remembered = new Map<string, string>();

function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = stemIndonesian(word);
  if (remembered.size < 200_000) remembered.set(word, stem);
  return stem;
}

const stemsOfPhrase = (phrase: string) => titleWords(phrase).map(({ text }) => stemOf(text));

const wordsOfPhrase = (phrase: string) => titleWords(phrase).map(({ text }) => text);

/**
 * From the words of a phrase to the stems of the one that stands for it; phrases of several words by their stems too. A single
 * word only as it is written: other words of its stem mean other things (pendidik, pendidikan).
 */
const standsFor = new Map(
  terms.flatMap(([first = "", ...others]) =>
    others.flatMap((other) => {
      const words = wordsOfPhrase(other);
      const meant: readonly string[] = stemsOfPhrase(first);
      const keys = [words.join(" "), ...(words.length > 1 ? [words.map(stemOf).join(" ")] : [])];
      return keys.map((key): [string, readonly string[]] => [key, meant]);
    }),
  ),
);
const opensTerm = new Set([...standsFor.keys()].map((key) => key.split(" ")[0]));

/** The stems of a title's words but the little ones, in order, names of one thing made one; of little words alone, all of them. */
export function stemPlaces(title: string): StemPlace[] {
  const words = titleWords(title);
  const places = placesOf(words.filter(({ text }) => !littleWords.has(text)));
  return places.length > 0 ? places : placesOf(words);
}

function placesOf(words: readonly TitleWord[]): StemPlace[] {
  const written = words.map(({ text }) => text);
  const stems = written.map(stemOf);
  const places: StemPlace[] = [];
  for (let at = 0; at < words.length;) {
    const { length, meant } = termAt(written, stems, at);
    const start = words[at]?.start ?? 0;
    const end = words[at + length - 1]?.end ?? start;
    for (const stem of meant) places.push({ stem, start, end });
    at += length;
  }
  return places;
}

/** The longest term that begins here, or the stem itself. */
function termAt(words: readonly string[], stems: readonly string[], at: number) {
  const own = { length: 1, meant: stems.slice(at, at + 1) };
  const byWord = opensTerm.has(words[at] ?? "");
  const byStem = opensTerm.has(stems[at] ?? "");
  if (!byWord && !byStem) return own;
  for (let length = Math.min(longestTerm, stems.length - at); length > 0; length -= 1) {
    const meant =
      (byWord ? standsFor.get(words.slice(at, at + length).join(" ")) : undefined) ??
      (byStem && length > 1 ? standsFor.get(stems.slice(at, at + length).join(" ")) : undefined);
    if (meant) return { length, meant };
  }
  return own;
}

/** The distinct stems of a title, in order of first sight. */
export const titleStems = (title: string): string[] => [
  ...new Set(stemPlaces(title).map(({ stem }) => stem)),
];
