import { expect, test } from "vitest";
import { twoProportion } from "./two-proportion";

test("the z test agrees with statsmodels", () => {
  // statsmodels 0.13.5, proportions_ztest([52, 30], [120, 100]); there the first minus the second.
  const result = twoProportion({ hits: 52, n: 120 }, { hits: 30, n: 100 });
  expect(result.statistic).toBeCloseTo(-2.0365460309226817, 12);
  expect(result.pValue).toBeCloseTo(0.04169555580706036, 9);
});

test("samples that are all hits or all misses are alike", () => {
  expect(twoProportion({ hits: 9, n: 9 }, { hits: 4, n: 4 })).toEqual({ statistic: 0, pValue: 1 });
  expect(twoProportion({ hits: 0, n: 9 }, { hits: 0, n: 4 })).toEqual({ statistic: 0, pValue: 1 });
  expect(() => twoProportion({ hits: 0, n: 0 }, { hits: 0, n: 4 })).toThrow(RangeError);
});
