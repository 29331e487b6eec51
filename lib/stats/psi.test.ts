import { expect, test } from "vitest";
import { psi } from "./psi";

// Expected values: NumPy, sum((q - p) * log(q / p)) with shares below 0.0001 raised to it.
test("the index agrees with the formula in NumPy", () => {
  expect(psi([10, 20, 30, 40], [25, 25, 25, 25])).toBeCloseTo(0.22821740957339182, 12);
});

test("an empty bin gives a large but finite index that the floor decides", () => {
  expect(psi([5, 0, 15], [0, 9, 3])).toBeCloseTo(9.195636701260392, 10);
  expect(psi([5, 0, 15], [0, 9, 3], 0.01)).toBeLessThan(psi([5, 0, 15], [0, 9, 3]));
});

test("equal shares give 0", () => {
  expect(psi([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12);
  expect(() => psi([0], [1])).toThrow(RangeError);
});
