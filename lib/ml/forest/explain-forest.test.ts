import fc from "fast-check";
import { expect, test } from "vitest";
import { unknownBin } from "./bin-of";
import { explainForest } from "./explain-forest";
import { fitForest } from "./fit-forest";
import type { Forest } from "./forest";
import { binsOf, predictForest } from "./predict-forest";
import { noisyColumns, threeLabels } from "./testing";

const columns = 6;
const forest = fitForest(
  noisyColumns(250, columns, 11),
  { trees: 12, maxDepth: 9, minLeaf: 1, columnsPerSplit: 3 },
  { labels: threeLabels, seed: 4 },
);
const inputs = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN)), {
  minLength: columns,
  maxLength: columns,
});

/** Shapley's formula over all subsets of the columns, by definition. */
function bruteForce(model: Forest, bins: Uint8Array, column: number): Float64Array {
  const worth = (subset: number) =>
    predictForest(
      model,
      bins.map((bin, at) => (subset & (1 << at) ? bin : unknownBin)),
    );
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const value = new Float64Array(model.labels.length);
  for (let subset = 0; subset < 1 << columns; subset += 1) {
    if (subset & (1 << column)) continue;
    const size = [...Array(columns).keys()].filter((at) => subset & (1 << at)).length;
    const weight = (factorial(size) * factorial(columns - size - 1)) / factorial(columns);
    const [without, within] = [worth(subset), worth(subset | (1 << column))];
    value.forEach((sum, k) => {
      value[k] = sum + weight * ((within[k] ?? 0) - (without[k] ?? 0));
    });
  }
  return value;
}

test("each part is the Shapley value that all subsets give", () => {
  fc.assert(
    fc.property(inputs, fc.integer({ min: 0, max: columns - 1 }), (input, column) => {
      const bins = binsOf(forest, input);
      const { parts } = explainForest(forest, bins);
      bruteForce(forest, bins, column).forEach((value, k) =>
        expect(parts[column * 3 + k]).toBeCloseTo(value, 12),
      );
    }),
    { numRuns: 60 },
  );
});

test("base and parts sum to the probabilities", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const bins = binsOf(forest, input);
      const { base, parts } = explainForest(forest, bins);
      predictForest(forest, bins).forEach((probability, k) => {
        const sum = parts
          .filter((_, cell) => cell % 3 === k)
          .reduce((total, part) => total + part, base[k] ?? 0);
        expect(sum).toBeCloseTo(probability, 12);
      });
    }),
  );
});

test("a column that is not known has no part", () => {
  const { parts } = explainForest(forest, binsOf(forest, [1, 2, NaN, 4, 5, 6]));
  expect([...parts.subarray(6, 9)]).toEqual([0, 0, 0]);
});
