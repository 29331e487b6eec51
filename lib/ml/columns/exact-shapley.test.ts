import { expect, test } from "vitest";
import { exactShapley } from "./exact-shapley";

test("the glove game: the one left glove is worth four times a right one", () => {
  // Column 0 holds a left glove, columns 1 and 2 a right one each; a pair is worth 1.
  const { base, parts } = exactShapley(3, (known) => Float64Array.of(known & 1 && known & 6 ? 1 : 0));
  expect([...base]).toEqual([0]);
  expect(parts.map(([part]) => part)).toEqual([
    expect.closeTo(4 / 6, 12),
    expect.closeTo(1 / 6, 12),
    expect.closeTo(1 / 6, 12),
  ]);
});

test("of a sum each column gets its own term", () => {
  const terms = [3, -1, 0.5, 7];
  const { base, parts } = exactShapley(4, (known) =>
    Float64Array.of(2 + terms.reduce((sum, term, at) => sum + (known & (1 << at) ? term : 0), 0)),
  );
  expect(base[0]).toBe(2);
  parts.forEach(([part], at) => expect(part).toBeCloseTo(terms[at] ?? 0, 12));
});

test("refuses what would never end", () => {
  expect(() => exactShapley(17, () => new Float64Array(1))).toThrow(RangeError);
});
