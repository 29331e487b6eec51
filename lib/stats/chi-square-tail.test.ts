import { expect, test } from "vitest";
import { chiSquareTail } from "./chi-square-tail";

// Expected values: scipy 1.10.1, scipy.stats.chi2.sf(x, df).
test.each([
  [0.1, 1, 0.7518296340458492],
  [3.84, 1, 0.05004352124870519],
  [50, 1, 1.537459794428033e-12],
  [7, 3, 0.07189777249646509],
  [60, 50, 0.1572420272383916],
  [300, 300, 0.4891417702506403],
])("the tail at %d with %d degrees of freedom agrees with SciPy to nine digits", (x, df, expected) => {
  expect(chiSquareTail(x, df)).toBeCloseTo(expected, 9);
});

test("the tail stays a probability far out", () => {
  expect(chiSquareTail(1e6, 3)).toBe(0);
  expect(chiSquareTail(Infinity, 3)).toBe(0);
  expect(chiSquareTail(0, 3)).toBe(1);
});
