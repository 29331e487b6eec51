import fc from "fast-check";
import { expect, test } from "vitest";
import { histogram } from "./histogram";

test("values are counted in their bins", () => {
  expect(histogram([0.5, 1, 1.5, 9, -3], [0, 1, 2])).toEqual([2, 3]);
  expect(histogram([], [0, 1, 2])).toEqual([0, 0]);
});

test("no value is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
      expect(histogram(values, [-1, 0, 1]).reduce((a, b) => a + b, 0)).toBe(values.length);
    }),
  );
});
