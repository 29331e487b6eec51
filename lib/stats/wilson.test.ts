import { expect, test } from "vitest";
import { wilson } from "./wilson";

// Expected values: statsmodels 0.13.5, proportion_confint(hits, n, 1 - level, "wilson").
test.each([
  [8, 10, 0.95, 0.49016247153664183, 0.9433178485456247],
  [0, 20, 0.95, 0, 0.16112515805281938],
  [20, 20, 0.95, 0.8388748419471806, 1],
  [431, 1260, 0.95, 0.31638459285317794, 0.36870249048132614],
  [37, 50, 0.9, 0.6275387029219313, 0.827821367900659],
])("%d of %d at level %d agrees with statsmodels", (hits, n, level, low, high) => {
  const interval = wilson(hits, n, level);
  expect(interval[0]).toBeCloseTo(low, 9);
  expect(interval[1]).toBeCloseTo(high, 9);
});

test("no rows tell nothing, and impossible counts are refused", () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
  expect(() => wilson(3, 2)).toThrow(RangeError);
  expect(() => wilson(Number.NaN, 2)).toThrow(RangeError);
  expect(() => wilson(1, 2, 1)).toThrow(RangeError);
});
