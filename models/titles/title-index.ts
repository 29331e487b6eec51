import type { TitleNames } from "./same-names";
import { titleStems } from "./title-stems";

/** A collection of titles, ready to be searched: per title its distinct stems, per stem the titles that have it. */
export type TitleIndex = {
  titles: readonly string[];
  /** The titles as they are compared, each once it was needed. */
  normalised: (string | undefined)[];
  /** The names in each title, once it was needed. */
  names: (TitleNames | undefined)[];
  /** Number of each stem. */
  numbers: ReadonlyMap<string, number>;
  words: readonly string[];
  idf: Float64Array;
  /** Idf of a stem that no title has. */
  unknownIdf: number;
  /** Stems of title t: `stems[starts[t]]` to `stems[starts[t + 1]]`, in order of first sight. */
  starts: Uint32Array;
  stems: Uint32Array;
  /** Euclidean length of each title's idf weights. */
  norms: Float64Array;
  /** Titles of stem s: `postings[postingStarts[s]]` to `postings[postingStarts[s + 1]]`. */
  postingStarts: Uint32Array;
  postings: Uint32Array;
};

/** Indexes titles; a stem's idf is ln((1 + titles) / (1 + titles with it)) + 1. */
export function indexTitles(titles: readonly string[]): TitleIndex {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const starts = new Uint32Array(titles.length + 1);
  let stems = new Uint32Array(titles.length * 12 + 16);
  let used = 0;
  titles.forEach((title, place) => {
    const own = titleStems(title);
    if (used + own.length > stems.length) {
      const larger = new Uint32Array((used + own.length) * 2);
      larger.set(stems);
      stems = larger;
    }
    for (const stem of own) {
      let number = numbers.get(stem);
      if (number === undefined) {
        number = words.length;
        numbers.set(stem, number);
        words.push(stem);
      }
      stems[used] = number;
      used += 1;
    }
    starts[place + 1] = used;
  });
  stems = stems.slice(0, used);
  const { postingStarts, postings } = invert(stems, starts, words.length);
  const idfOf = (count: number) => Math.log((1 + titles.length) / (1 + count)) + 1;
  const idf = Float64Array.from(words, (_, number) =>
    idfOf((postingStarts[number + 1] ?? 0) - (postingStarts[number] ?? 0)),
  );
  const norms = Float64Array.from(titles, (_, place) => {
    let squares = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      squares += (idf[stems[at] ?? 0] ?? 0) ** 2;
    }
    return Math.sqrt(squares);
  });
  return {
    titles,
    normalised: [],
    names: [],
    numbers,
    words,
    idf,
    unknownIdf: idfOf(0),
    starts,
    stems,
    norms,
    postingStarts,
    postings,
  };
}

/** From the stems of each title to the titles of each stem, by counting. */
function invert(stems: Uint32Array, starts: Uint32Array, words: number) {
  const postingStarts = new Uint32Array(words + 1);
  for (const stem of stems) postingStarts[stem + 1] = (postingStarts[stem + 1] ?? 0) + 1;
  for (let word = 0; word < words; word += 1) {
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0);
  }
  const next = postingStarts.slice();
  const postings = new Uint32Array(stems.length);
  for (let title = 0; title + 1 < starts.length; title += 1) {
    for (let at = starts[title] ?? 0; at < (starts[title + 1] ?? 0); at += 1) {
      const stem = stems[at] ?? 0;
      const place = next[stem] ?? 0;
      postings[place] = title;
      next[stem] = place + 1;
    }
  }
  return { postingStarts, postings };
}
