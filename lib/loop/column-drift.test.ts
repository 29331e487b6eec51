import { expect, test } from "vitest";
import { columnDrift } from "./column-drift";

const repeat = <T>(value: T, n: number) => new Array<T>(n).fill(value);
const range = (n: number, from = 0) => Array.from({ length: n }, (_, i) => from + i);

test("numbers are compared by Kolmogorov-Smirnov, with an effect over the reference's deciles", () => {
  const same = columnDrift({ kind: "numeric", reference: range(50), current: range(50) });
  expect(same).toMatchObject({ test: "ks", statistic: 0, pValue: 1, effect: 0 });
  const apart = columnDrift({ kind: "numeric", reference: range(50), current: range(50, 100) });
  expect(apart).toMatchObject({ test: "ks", statistic: 1 });
  // Reference: a tenth in each bin; current: all in the last one. 0.9 of the reference is disjoint from it.
  const expected = Math.sqrt(0.5 * (0.9 + 0.1 * Math.log2(0.1 / 0.55) + Math.log2(1 / 0.55)));
  expect(apart.status === "compared" ? apart.effect : NaN).toBeCloseTo(expected, 10);
});

test("categories are compared by chi-square, two of them by the z test", () => {
  const reference = [...repeat("a", 50), ...repeat("b", 30), ...repeat("c", 20)];
  const current = [...repeat("a", 20), ...repeat("b", 30), ...repeat("c", 50)];
  expect(columnDrift({ kind: "categorical", reference, current })).toMatchObject({ test: "chi-square" });
  const two = columnDrift({
    kind: "categorical",
    reference: [...repeat("a", 68), ...repeat("b", 52)],
    current: [...repeat("b", 30), ...repeat("a", 70)],
  });
  // statsmodels 0.13.5, proportions_ztest([68, 70], [120, 100]).
  expect(two).toMatchObject({ test: "two-proportion z" });
  expect(two.status === "compared" ? two.pValue : NaN).toBeCloseTo(0.04169555580706036, 9);
});

test("texts are compared by their number of words", () => {
  const texts = (words: number) => range(40).map((i) => repeat(`kata${i}`, words + (i % 3)).join(" "));
  const longer = columnDrift({ kind: "text", reference: texts(4), current: texts(12) });
  expect(longer).toMatchObject({ test: "ks on word count", statistic: 1 });
  const other = columnDrift({ kind: "text", reference: texts(4), current: texts(4).reverse() });
  expect(other).toMatchObject({ statistic: 0, effect: 0 });
});

test("below the minimum on either side the answer is that data is missing", () => {
  const column = { kind: "numeric", reference: range(500), current: range(29) } as const;
  expect(columnDrift(column)).toEqual({ status: "not enough data", n: { reference: 500, current: 29 } });
  expect(columnDrift(column, { minimumN: 29 }).status).toBe("compared");
  expect(columnDrift({ ...column, current: [] }, { minimumN: 0 }).status).toBe("not enough data");
});
