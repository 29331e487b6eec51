import fc from "fast-check";
import { expect, test } from "vitest";
import { binIndex } from "./bin-index";

test("a value on an edge belongs to the bin that begins there, and outliers to the outer bins", () => {
  const edges = [0, 1, 2, 4];
  expect([-5, 0, 0.99, 1, 2, 3.9, 4, 99, Infinity].map((value) => binIndex(value, edges))).toEqual([
    0, 0, 0, 1, 2, 2, 2, 2, 2,
  ]);
  expect(() => binIndex(Number.NaN, edges)).toThrow(RangeError);
  expect(() => binIndex(1, [1])).toThrow(RangeError);
});

test("within the edges a value always lies in its bin", () => {
  const ascending = fc
    .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 })
    .map((edges) => edges.sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.double({ min: -1000, max: 1000, noNaN: true }), (edges, value) => {
      const index = binIndex(value, edges);
      if (value >= (edges[0] ?? 0)) expect(edges[index] ?? NaN).toBeLessThanOrEqual(value);
      if (value < (edges.at(-1) ?? 0)) expect(edges[index + 1] ?? NaN).toBeGreaterThan(value);
    }),
  );
});
