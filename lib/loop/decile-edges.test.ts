import { expect, test } from "vitest";
import { histogram } from "@/lib/stats/histogram";
import { decileEdges } from "./decile-edges";

test("a spread-out sample falls into ten equal bins", () => {
  const values = Array.from({ length: 100 }, (_, i) => i);
  expect(histogram(values, decileEdges(values))).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
});

test("a value that fills deciles has its own bin, so leaving it shows upward and downward", () => {
  const edges = decileEdges([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(histogram([-1, 0, 0, 1e-200, 5], edges)).toEqual([1, 2, 2]);
  const large = decileEdges([1e6, 1e6, 1e6, 1e6]);
  expect(histogram([999_999, 1e6, 1_000_001], large)).toEqual([1, 1, 1]);
});
