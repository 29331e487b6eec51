import { expect, test } from "vitest";
import { quantile } from "./quantile";

// Expected values: numpy.quantile([7.5, 1, 3, 9, 2], share).
test.each([
  [0, 1],
  [0.1, 1.4],
  [0.5, 3],
  [0.77, 7.62],
  [1, 9],
])("the quantile at %d agrees with NumPy", (share, expected) => {
  expect(quantile([7.5, 1, 3, 9, 2], share)).toBeCloseTo(expected, 12);
});

test("infinite values do not become NaN, and an empty sample is refused", () => {
  expect(quantile([Infinity, Infinity], 0.5)).toBe(Infinity);
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
});
