import fc from "fast-check";
import { expect, test } from "vitest";
import { benjaminiHochberg } from "./benjamini-hochberg";

test("q-values agree with statsmodels, ties included", () => {
  // statsmodels 0.13.5, multipletests(p, method="fdr_bh")[1].
  const expected = [0.03, 0.048, 0.045, 0.03, 0.8, 0.045];
  benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.8, 0.03]).forEach((q, index) => {
    expect(q).toBeCloseTo(expected[index] ?? NaN, 12);
  });
  expect(benjaminiHochberg([])).toEqual([]);
});

test("a q-value is never below its p-value, never above 1, and keeps the order of the p-values", () => {
  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(pValues, (p) => {
      const q = benjaminiHochberg(p);
      q.forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual(p[i] ?? 0);
        expect(value).toBeLessThanOrEqual(1);
        q.forEach((other, j) => {
          if ((p[i] ?? 0) < (p[j] ?? 0)) expect(value).toBeLessThanOrEqual(other);
        });
      });
    }),
  );
});
