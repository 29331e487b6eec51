import { stratifiedFolds } from "@/lib/loop/split";
import type { Row } from "@/lib/task/estimator";
import { nearestPlaces } from "./nearest-places";
import { normaliseTitle } from "./normalise-title";
import { measurePair } from "./pair-measures";
import { titleReader } from "./prepared-title";
import { label as bands, type TitleInput } from "./schema";
import type { TitleIndex } from "./title-index";

/** Two titles as they are learned from; `group` is the title compared with, and stays on one side of a split. */
export type PairRow = { measures: readonly number[]; target: number; weight: number; group: string };

/**
 * Pairs of labelled rows. A row that names no other title (an answer that was confirmed or corrected) was about the closest title
 * of the collection, so that is its pair. Pairs of equal titles teach nothing: a rule decides them.
 * @throws RangeError for a label that is no band.
 */
export function pairRows(rows: readonly Row<TitleInput>[], index: TitleIndex): PairRow[] {
  return rows.flatMap(({ input, label, weight = 1 }) => {
    const reader = titleReader(index);
    const title = reader.ofTitle(input.title);
    const [closest] = input.against === undefined ? nearestPlaces(index, title, 1) : [];
    const other =
      input.against !== undefined
        ? reader.ofTitle(input.against)
        : closest !== undefined
          ? reader.ofPlace(closest)
          : undefined;
    if (!other || other.normalised === title.normalised) return [];
    const target = bands.options.findIndex((band) => band === label);
    if (target < 0) throw new RangeError(`Unknown label "${label}".`);
    return [{ measures: measurePair(title, other, reader), target, weight, group: other.normalised }];
  });
}

/** Splits pairs into k parts, each judged by what the others taught; pairs of one title stay together. */
export const pairFolds = <Pair extends PairRow>(pairs: readonly Pair[], k: number, seed: number) =>
  stratifiedFolds(pairs, {
    k,
    seed,
    labelOf: ({ target }) => String(target),
    keyOf: ({ group }) => group,
  });

/** The titles that rows name, each once: what to compare with when no collection is given. */
export function titlesOfRows(rows: readonly Row<TitleInput>[]): string[] {
  const titles = new Map<string, string>();
  for (const { input } of rows) {
    const title = input.against ?? input.title;
    const key = normaliseTitle(title);
    if (!titles.has(key)) titles.set(key, title);
  }
  return [...titles.values()];
}
