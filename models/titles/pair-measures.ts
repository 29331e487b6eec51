import { distance } from "fastest-levenshtein";
import type { PreparedTitle, TitleReader } from "./prepared-title";
import { sameNames } from "./same-names";

/** What is measured of two titles, in this order. The first three are shown with every match. */
export const measureNames = [
  "cosine",
  "jaccard",
  "editRatio",
  "lengthRatio",
  "sharedPairs",
  "stemEditRatio",
  "containment",
  "weightedJaccard",
  "nearJaccard",
  "rarestMissingLess",
  "rarestMissingMore",
  "missingLess",
  "missingMore",
  "weightMissingLess",
  "weightMissingMore",
] as const;
export type MeasureName = (typeof measureNames)[number];

/** 1 - Levenshtein distance / longer length; two empty texts are equal. */
const editRatio = (a: string, b: string): number =>
  a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);

/** Measures two titles; the order of the two does not matter. All but the counts of missing stems are 0-1. */
export function measurePair(a: PreparedTitle, b: PreparedTitle, reader: TitleReader): number[] {
  let shared = 0;
  let sharedIdf = 0;
  let sharedSquares = 0;
  for (const stem of a.stems) {
    if (!b.stems.includes(stem)) continue;
    const idf = reader.idfOf(stem);
    shared += 1;
    sharedIdf += idf;
    sharedSquares += idf * idf;
  }
  const [onlyA, onlyB] = [without(a.stems, b.stems), without(b.stems, a.stems)];
  const less = Math.min(a.stems.length, b.stems.length);
  const more = Math.max(a.stems.length, b.stems.length);
  // Looking for names in other guises is worth its time only where something else is shared.
  const names =
    shared >= less / 5
      ? sameNames({ ...a.names(), lone: new Set(onlyA) }, { ...b.names(), lone: new Set(onlyB) })
      : noNames;
  const left = sideOf(a, onlyA, names.a, reader);
  const right = sideOf(b, onlyB, names.b, reader);
  const union = shared + onlyA.length + onlyB.length;
  const unionIdf = sharedIdf + sumIdf(onlyA, reader) + sumIdf(onlyB, reader);
  // Names that are the same count once, however many stems each title has for them.
  const named = Math.max(names.a.size, names.b.size);
  const both = shared + named;
  const share = (part: number, whole: number) => (whole > 0 ? Math.min(1, part / whole) : 0);
  return [
    share(sharedSquares, a.norm * b.norm),
    share(shared, union),
    editRatio(a.normalised, b.normalised),
    share(less, more),
    neighbours(a.stems, b.stems),
    editRatio(spelt(a), spelt(b)),
    share(both, both + Math.min(left.count, right.count)),
    share(sharedIdf, unionIdf),
    share(both, both + left.count + right.count),
    Math.min(left.rarest, right.rarest),
    Math.max(left.rarest, right.rarest),
    Math.min(left.count, right.count),
    Math.max(left.count, right.count),
    Math.min(left.weight, right.weight),
    Math.max(left.weight, right.weight),
  ];
}

const noNames = { a: new Set<number>(), b: new Set<number>() };

/** Titles have a dozen stems: looking through them is faster than a set. */
function without(stems: Uint32Array, others: Uint32Array): number[] {
  const only: number[] = [];
  for (const stem of stems) if (!others.includes(stem)) only.push(stem);
  return only;
}

const sumIdf = (stems: readonly number[], { idfOf }: TitleReader) =>
  stems.reduce((sum, stem) => sum + idfOf(stem), 0);

/** Of the stems that only one title has, but those whose name the other has too: how many, the idf of the rarest, and their share of the title's idf. */
function sideOf(
  title: PreparedTitle,
  lone: readonly number[],
  named: ReadonlySet<number>,
  reader: TitleReader,
) {
  const missing = lone.filter((stem) => !named.has(stem));
  return {
    count: missing.length,
    rarest: missing.reduce((most, stem) => Math.max(most, reader.idfOf(stem)), 0) / reader.unknownIdf,
    weight: title.weight > 0 ? sumIdf(missing, reader) / title.weight : 0,
  };
}

/** The stems of a title as a text of one letter each. */
const spelt = (title: PreparedTitle) => String.fromCharCode(...title.stems.map((stem) => stem % 0xd000));

/** Dice's share of stems that follow one another in both titles. */
function neighbours(a: Uint32Array, b: Uint32Array): number {
  if (a.length < 2 || b.length < 2) return 0;
  const following = new Map<number, number>();
  for (let at = 0; at + 1 < a.length; at += 1) following.set(a[at] ?? 0, a[at + 1] ?? 0);
  let both = 0;
  for (let at = 0; at + 1 < b.length; at += 1) if (following.get(b[at] ?? 0) === b[at + 1]) both += 1;
  return (2 * both) / (a.length + b.length - 2);
}
