import { expect, test } from "vitest";
import { logFactorial } from "./log-factorial";

// Expected values: scipy 1.10.1, scipy.special.gammaln(n + 1).
test.each([
  [5, 4.787491742782046],
  [255, 1161.7121011184006],
  [256, 1167.2572785628804],
  [1000, 5912.128178488164],
  [1_000_000, 12815518.384658169],
])("ln %d! agrees with SciPy", (n, expected) => {
  expect(logFactorial(n) / expected).toBeCloseTo(1, 13);
});

test("0! and 1! are 1", () => {
  expect([logFactorial(0), logFactorial(1)]).toEqual([0, 0]);
});
