import { type Split, stratifiedFolds } from "./split";

type Grouped = { label: string; group: string };

/** k folds, dealt anew for every repeat: each class spread evenly, rows of one group together. The same rows in any order and the same seed give the same folds. */
export function repeatedFolds<Row extends Grouped>(
  rows: readonly Row[],
  { folds, repeats, seed }: { folds: number; repeats: number; seed: number },
): Split<Row>[][] {
  return Array.from({ length: repeats }, (_, repeat) =>
    stratifiedFolds(rows, {
      k: folds,
      // Neighbouring seeds give unrelated streams.
      seed: seed + repeat,
      labelOf: ({ label }) => label,
      keyOf: ({ group }) => group,
    }).filter(({ test }) => test.length > 0),
  );
}
