import { normaliseTitle } from "./normalise-title";
import type { TitleIndex } from "./title-index";
import { titleNames, type TitleNames } from "./same-names";
import { distinctStems, stemPlaces, type StemPlace } from "./title-stems";

/** A title as it is compared: normalised, its distinct stems by number with the sum and the length of their idf, and its names. */
export type PreparedTitle = {
  normalised: string;
  stems: Uint32Array;
  weight: number;
  norm: number;
  names: () => TitleNames;
};

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
  const { titles, normalised, names, numbers, words, idf, unknownIdf, starts, stems, norms } = index;
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
  const namesOf = (places: readonly StemPlace[]) =>
    titleNames(places.map(({ stems: meant, ...place }) => ({ ...place, stems: meant.map(numberOf) })));
  const idfOf = (stem: number) => idf[stem] ?? unknownIdf;
  const weightOf = (own: Uint32Array) => own.reduce((sum, stem) => sum + idfOf(stem), 0);
  return {
    unknownIdf,
    idfOf,
    known: (stem) => stem < words.length,
    wordOf: (stem) => words[stem] ?? otherWords[stem - words.length] ?? "",
    ofPlace(place) {
      const own = stems.subarray(starts[place], starts[place + 1]);
      return {
        normalised: (normalised[place] ??= normaliseTitle(titles[place] ?? "")),
        stems: own,
        weight: weightOf(own),
        norm: norms[place] ?? 0,
        names: () => (names[place] ??= namesOf(stemPlaces(titles[place] ?? ""))),
      };
    },
    ofTitle(title) {
      const places = stemPlaces(title);
      const own = Uint32Array.from(distinctStems(places), numberOf);
      const norm = Math.sqrt(own.reduce((sum, stem) => sum + idfOf(stem) ** 2, 0));
      const named = namesOf(places);
      return {
        normalised: normaliseTitle(title),
        stems: own,
        weight: weightOf(own),
        norm,
        names: () => named,
      };
    },
  };
}
