import { distance } from "fastest-levenshtein";
import type { PreparedTitle, TitleReader } from "./prepared-title";

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

/** Stems this alike (1 - distance / longer length) are taken for one word in two spellings. */
const alike = 0.75;
const shortestAlike = 5;

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
  const onlyA = without(a.stems, b.stems);
  const onlyB = without(b.stems, a.stems);
  const near = nearStems(onlyA, onlyB, reader);
  const left = sideOf(
    a,
    onlyA.filter((stem) => !near.has(stem)),
    reader,
  );
  const right = sideOf(
    b,
    onlyB.filter((stem) => !near.has(stem)),
    reader,
  );
  const union = shared + onlyA.length + onlyB.length;
  const unionIdf = sharedIdf + sumIdf(onlyA, reader) + sumIdf(onlyB, reader);
  const pairs = near.size / 2;
  const less = Math.min(a.stems.length, b.stems.length);
  const more = Math.max(a.stems.length, b.stems.length);
  const share = (part: number, whole: number) => (whole > 0 ? Math.min(1, part / whole) : 0);
  return [
    share(sharedSquares, a.norm * b.norm),
    share(shared, union),
    editRatio(a.normalised, b.normalised),
    share(less, more),
    neighbours(a.stems, b.stems),
    editRatio(spelt(a), spelt(b)),
    share(shared + pairs, less),
    share(sharedIdf, unionIdf),
    share(shared + pairs, union - pairs),
    Math.min(left.rarest, right.rarest),
    Math.max(left.rarest, right.rarest),
    Math.min(left.count, right.count),
    Math.max(left.count, right.count),
    Math.min(left.weight, right.weight),
    Math.max(left.weight, right.weight),
  ];
}

/** Titles have a dozen stems: looking through them is faster than a set. */
function without(stems: Uint32Array, others: Uint32Array): number[] {
  const only: number[] = [];
  for (const stem of stems) if (!others.includes(stem)) only.push(stem);
  return only;
}

const sumIdf = (stems: readonly number[], { idfOf }: TitleReader) =>
  stems.reduce((sum, stem) => sum + idfOf(stem), 0);

/** Of the stems that only one title has: how many, the idf of the rarest, and their share of the title's idf. */
function sideOf(title: PreparedTitle, missing: readonly number[], reader: TitleReader) {
  const whole = title.stems.reduce((sum, stem) => sum + reader.idfOf(stem), 0);
  return {
    count: missing.length,
    rarest: missing.reduce((most, stem) => Math.max(most, reader.idfOf(stem)), 0) / reader.unknownIdf,
    weight: whole > 0 ? sumIdf(missing, reader) / whole : 0,
  };
}

/** The stems of both sides that pair up as spellings of one word, each at most once. */
function nearStems(onlyA: readonly number[], onlyB: readonly number[], { wordOf }: TitleReader): Set<number> {
  const near = new Set<number>();
  for (const stem of onlyA) {
    const word = wordOf(stem);
    if (word.length < shortestAlike) continue;
    for (const other of onlyB) {
      const there = wordOf(other);
      if (near.has(other) || there.length < shortestAlike) continue;
      // Few misspell the first letter, and this spares most of the comparing.
      if (word.charCodeAt(0) !== there.charCodeAt(0)) continue;
      const longer = Math.max(word.length, there.length);
      if (Math.abs(word.length - there.length) > longer * (1 - alike)) continue;
      if (distance(word, there) > longer * (1 - alike)) continue;
      near.add(stem).add(other);
      break;
    }
  }
  return near;
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
