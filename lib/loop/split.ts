import { createRandom } from "@/lib/stats/random";
import { shuffle } from "@/lib/stats/shuffle";
import { groupByStratum } from "./group-by-stratum";
import type { RowReading } from "./group-by-stratum";
import { hashShare } from "./hash-share";

export type Split<Row> = { train: Row[]; test: Row[] };

/**
 * Whether the case with this (normalised) key belongs to the kept hold-out, of about `share` (0-1) of all keys. Decided by
 * the key alone, so a case that was ever held out is held out in every later run, and never trains; a larger share
 * keeps all that a smaller one did.
 */
export function holdOut(key: string, share: number): boolean {
  return hashShare(key) < share;
}

/**
 * Splits rows so that each class has about `share` (0-1) of its rows in `test`, and rows of one key are on one side. A class
 * with at least two keys has rows on both sides; one with a single key trains only.
 */
export function stratifiedSplit<Row>(
  rows: readonly Row[],
  { share, seed, ...reading }: RowReading<Row> & { share: number; seed: number },
): Split<Row> {
  const random = createRandom(seed);
  const split: Split<Row> = { train: [], test: [] };
  for (const { groups } of groupByStratum(rows, reading)) {
    const wanted = share * groups.reduce((total, group) => total + group.rows.length, 0);
    let taken = 0;
    let takenGroups = 0;
    for (const group of shuffle(groups, random)) {
      const closer = taken + group.rows.length / 2 <= wanted;
      const needed = share > 0 && takenGroups === 0;
      const take = takenGroups < groups.length - 1 && (closer || needed);
      if (take) {
        taken += group.rows.length;
        takenGroups += 1;
      }
      (take ? split.test : split.train).push(...group.rows);
    }
  }
  return split;
}

/**
 * k folds for cross-validation: every row is in `test` once, each class is spread evenly, rows of one key stay together.
 *
 * @throws RangeError unless k is a whole number of 2 or more.
 */
export function stratifiedFolds<Row>(
  rows: readonly Row[],
  { k, seed, ...reading }: RowReading<Row> & { k: number; seed: number },
): Split<Row>[] {
  if (!Number.isInteger(k) || k < 2) throw new RangeError("Cross-validation needs two folds or more.");
  const random = createRandom(seed);
  const folds = Array.from({ length: k }, (): Row[] => []);
  for (const { groups } of groupByStratum(rows, reading)) {
    const ofClass = folds.map((fold) => ({ fold, rows: 0 }));
    // The largest groups first, as the small ones can still even out what those leave uneven.
    for (const group of shuffle(groups, random).sort((a, b) => b.rows.length - a.rows.length)) {
      const emptiest = ofClass.reduce((best, each) =>
        each.rows < best.rows || (each.rows === best.rows && each.fold.length < best.fold.length)
          ? each
          : best,
      );
      emptiest.fold.push(...group.rows);
      emptiest.rows += group.rows.length;
    }
  }
  return folds.map((test) => ({ test, train: folds.filter((fold) => fold !== test).flat() }));
}
