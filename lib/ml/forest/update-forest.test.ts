import { expect, test } from "vitest";
import { fitForest } from "./fit-forest";
import { writeForest } from "./forest-artifact";
import { binsOf, predictForest } from "./predict-forest";
import { noisyColumns, threeLabels } from "./testing";
import { updateForest } from "./update-forest";

const forest = fitForest(
  noisyColumns(200, 3, 1),
  { trees: 20, maxDepth: 8, minLeaf: 3, columnsPerSplit: 2 },
  { labels: threeLabels, seed: 1 },
);
const here = binsOf(forest, [8, 8, 4]);
const rowsHere = (count: number) =>
  Array.from({ length: count }, () => ({ bins: here, target: 0, weight: 1 }));

test("moves the answer where the new rows are, by more the more there are", () => {
  const before = predictForest(forest, here)[0] ?? 0;
  const after = [1, 3].map((count) => predictForest(updateForest(forest, rowsHere(count), 1), here)[0] ?? 0);
  expect(after[0]).toBeGreaterThan(before);
  expect(after[1]).toBeGreaterThan(after[0] ?? 1);
});

test("halves no class by more than the bound allows, however many rows come", () => {
  const flooded = updateForest(forest, rowsHere(100_000), 1);
  predictForest(forest, here).forEach((before, k) =>
    expect(predictForest(flooded, here)[k]).toBeGreaterThanOrEqual(before / 2 - 1e-6),
  );
});

test("leaves other leaves and the size as they were, and nothing changes without rows", () => {
  const far = binsOf(forest, [1, 1, 4]);
  const updated = updateForest(forest, rowsHere(3), 1);
  expect(predictForest(updated, far)).toEqual(predictForest(forest, far));
  expect(writeForest(updated).length).toBe(writeForest(forest).length);
  expect(writeForest(updateForest(forest, [], 1))).toEqual(writeForest(forest));
});

test("a row with an unknown value counts as one row in all", () => {
  const updated = updateForest(forest, [{ bins: binsOf(forest, [NaN, 3, NaN]), target: 1, weight: 1 }], 1);
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
  expect(sum(updated.counts) - sum(forest.counts)).toBeCloseTo(forest.trees, 3);
});
