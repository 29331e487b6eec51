import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ks } from "./ks";

const range = (n: number, f: (i: number) => number) => Array.from({ length: n }, (_, i) => f(i));

// Expected values: scipy 1.10.1, scipy.stats.ks_2samp(a, b, method="exact").
describe("the exact test agrees with SciPy", () => {
  test.each([
    [
      "small",
      [0.61, 1.2, 0.03, 2.41, 0.98, 1.77, 0.45],
      [1.5, 2.2, 3.1, 0.9, 2.8, 1.9, 2.6, 3.3, 2.05],
      0.6349206349206349,
      0.05506993006993007,
    ],
    [
      "tied",
      [1, 1, 2, 2, 2, 3, 5, 8, 8, 9],
      [2, 3, 3, 3, 5, 5, 8, 9, 9, 9, 9, 10],
      0.4166666666666667,
      0.23373839782508513,
    ],
    [
      "n*m = 10,000",
      range(100, (i) => (i * i) % 101),
      range(100, (i) => (i * i * 3 + 20) % 131),
      0.22,
      0.015577131622877688,
    ],
    [
      "unequal sizes",
      range(90, (i) => ((i * 37) % 1009) / 10),
      range(70, (i) => ((i * 53) % 1013) / 10 + 15),
      0.22698412698412698,
      0.028852601299396236,
    ],
    ["no overlap", range(30, (i) => i), range(30, (i) => i + 100), 1, 1.6911233892144742e-17],
  ])("%s", (_, a, b, statistic, pValue) => {
    const result = ks(a, b);
    expect(result.statistic).toBeCloseTo(statistic, 14);
    expect(result.pValue / pValue).toBeCloseTo(1, 10);
  });
});

test("the corrected limit is within 3 % of SciPy's exact p-value at 400 x 300", () => {
  const result = ks(
    range(400, (i) => (i * 37) % 1009),
    range(300, (i) => ((i * 53) % 1013) + 80),
  );
  expect(result.statistic).toBeCloseTo(0.09333333333333334, 14);
  expect(result.pValue / 0.09551769428631526).toBeGreaterThan(0.97);
  expect(result.pValue / 0.09551769428631526).toBeLessThan(1.03);
});

test("the order of the samples and of their values does not matter, and equal samples are equal", () => {
  const sample = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      const one = ks(a, b);
      const other = ks([...b].reverse(), a);
      expect(other.statistic).toBe(one.statistic);
      expect(other.pValue).toBeCloseTo(one.pValue, 12);
      expect(ks(a, [...a].reverse())).toEqual({ statistic: 0, pValue: 1 });
    }),
  );
});

test("empty samples and NaN are refused", () => {
  expect(() => ks([], [1])).toThrow(RangeError);
  expect(() => ks([1], [Number.NaN])).toThrow(RangeError);
});
