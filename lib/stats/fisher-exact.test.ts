import { expect, test } from "vitest";
import { fisherExact } from "./fisher-exact";

// Expected values: scipy 1.10.1, scipy.stats.fisher_exact([[hits, n - hits], [hits, n - hits]]).
test.each([
  [{ hits: 1, n: 10 }, { hits: 11, n: 14 }, 0.0027594561852200836],
  [{ hits: 0, n: 1260 }, { hits: 2, n: 30 }, 0.0005232107095819727],
  [{ hits: 3, n: 1260 }, { hits: 1, n: 30 }, 0.08992924952145896],
  [{ hits: 30, n: 430 }, { hits: 55, n: 435 }, 0.0059283354266655795],
])("%j against %j agrees with SciPy", (reference, current, expected) => {
  expect(fisherExact(reference, current).pValue / expected).toBeCloseTo(1, 9);
  expect(fisherExact(current, reference).pValue / expected).toBeCloseTo(1, 9);
});

test("equal shares give p = 1", () => {
  expect(fisherExact({ hits: 5, n: 10 }, { hits: 5, n: 10 }).pValue).toBeCloseTo(1, 12);
});
