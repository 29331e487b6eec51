import { withoutLittleWords } from "./little-words";
import { titleWords } from "./normalise-title";
import { termAt } from "./term-at";
import { wordStem } from "./word-stem";

/** A word or term of a title: what it means in stems, its words, and where these stand (UTF-16 offsets). */
export type StemPlace = { stems: readonly string[]; words: readonly string[]; start: number; end: number };

/** The words of a title but the little ones, in order, names of one thing made one; of little words alone, all of them. */
export function stemPlaces(title: string): StemPlace[] {
  const found = withoutLittleWords(titleWords(title));
  const words = found.map(({ text }) => text);
  const stems = words.map(wordStem);
  const places: StemPlace[] = [];
  for (let at = 0; at < words.length;) {
    const { length, meant } = termAt(words, stems, at);
    const start = found[at]?.start ?? 0;
    const end = found[at + length - 1]?.end ?? start;
    places.push({ stems: meant, words: words.slice(at, at + length), start, end });
    at += length;
  }
  return places;
}

/** The distinct stems of a title, in order of first sight. */
export const titleStems = (title: string): string[] => distinctStems(stemPlaces(title));

export const distinctStems = (places: readonly StemPlace[]): string[] => [
  ...new Set(places.flatMap(({ stems }) => stems)),
];
