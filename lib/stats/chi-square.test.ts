import { expect, test } from "vitest";
import { chiSquare } from "./chi-square";

// Expected values: scipy 1.10.1, scipy.stats.chi2_contingency([a, b], correction=False).
test.each([
  [[30, 50, 20, 10], [45, 40, 5, 12], 13.009568051279285, 3, 0.0046159596003029655],
  [[130, 70], [90, 110], 16.161616161616163, 1, 5.8160786416504276e-5],
])("the test of %j against %j agrees with SciPy", (a, b, statistic, df, pValue) => {
  const result = chiSquare(a, b);
  expect(result.statistic).toBeCloseTo(statistic, 10);
  expect(result.df).toBe(df);
  expect(result.pValue).toBeCloseTo(pValue, 9);
});

test("a category nobody has changes nothing, one only the current sample has is counted", () => {
  expect(chiSquare([30, 0, 50], [45, 0, 40])).toEqual(chiSquare([30, 50], [45, 40]));
  expect(chiSquare([30, 0, 50], [45, 5, 40]).df).toBe(2);
});

test("with one category, or no rows on a side, nothing can differ", () => {
  expect(chiSquare([30, 0], [45, 0])).toEqual({ statistic: 0, df: 0, pValue: 1 });
  expect(chiSquare([30, 3], [0, 0])).toEqual({ statistic: 0, df: 0, pValue: 1 });
  expect(() => chiSquare([1], [1, 2])).toThrow(RangeError);
});
