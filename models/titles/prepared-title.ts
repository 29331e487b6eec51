import { normaliseTitle } from "./normalise-title";
import type { TitleIndex } from "./title-index";
import { titleStems } from "./title-stems";

/** A title as it is compared: normalised, and its distinct stems by number. */
export type PreparedTitle = { normalised: string; stems: Uint32Array; norm: number };

/** Reads titles against an index: its own by place, others with numbers of their own for stems that it does not have. */
export type TitleReader = {
  ofPlace(place: number): PreparedTitle;
  ofTitle(title: string): PreparedTitle;
  wordOf(stem: number): string;
  idfOf(stem: number): number;
  known(stem: number): boolean;
  unknownIdf: number;
};

/** A reader for one question; the numbers it gives away do not outlive it. */
export function titleReader(index: TitleIndex): TitleReader {
  const { titles, normalised, numbers, words, idf, unknownIdf, starts, stems, norms } = index;
  const others = new Map<string, number>();
  const otherWords: string[] = [];
  const numberOf = (word: string) => {
    const found = numbers.get(word) ?? others.get(word);
    if (found !== undefined) return found;
    const number = words.length + otherWords.length;
    others.set(word, number);
    otherWords.push(word);
    return number;
  };
  const idfOf = (stem: number) => idf[stem] ?? unknownIdf;
  return {
    unknownIdf,
    idfOf,
    known: (stem) => stem < words.length,
    wordOf: (stem) => words[stem] ?? otherWords[stem - words.length] ?? "",
    ofPlace: (place) => ({
      normalised: (normalised[place] ??= normaliseTitle(titles[place] ?? "")),
      stems: stems.subarray(starts[place], starts[place + 1]),
      norm: norms[place] ?? 0,
    }),
    ofTitle(title) {
      const own = Uint32Array.from(titleStems(title), (stem) => numberOf(stem));
      const norm = Math.sqrt(own.reduce((sum, stem) => sum + idfOf(stem) ** 2, 0));
      return { normalised: normaliseTitle(title), stems: own, norm };
    },
  };
}
