import { expect, test } from "vitest";
import { kolmogorovTail } from "./kolmogorov-tail";

// Expected values: scipy 1.10.1, scipy.special.kolmogorov(x).
test.each([
  [0.3, 0.9999906941986655],
  [0.5, 0.9639452436648751],
  [0.9, 0.3927307079406543],
  [1.1, 0.1777181926064012],
  [1.36, 0.049485876755377876],
  [2.5, 7.453306344157342e-6],
])("Kolmogorov's tail at %d agrees with SciPy", (x, expected) => {
  expect(kolmogorovTail(x) / expected).toBeCloseTo(1, 10);
});

test("both series meet where one takes over", () => {
  expect(kolmogorovTail(1 - 1e-12)).toBeCloseTo(kolmogorovTail(1), 10);
  expect(kolmogorovTail(0)).toBe(1);
});
