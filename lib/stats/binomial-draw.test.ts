import { expect, test } from "vitest";
import { binomialDraw } from "./binomial-draw";
import { chiSquareTail } from "./chi-square-tail";
import { logFactorial } from "./log-factorial";
import { createRandom } from "./random";

const likelihood = (n: number, p: number, k: number) =>
  Math.exp(
    logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log(1 - p),
  );

// One case of inversion, three of rejection (one mirrored, one large).
test.each([
  [12, 0.3],
  [40, 0.4],
  [90, 0.8],
  [5000, 0.02],
])("20,000 draws from Binomial(%d, %d) fit its probabilities", (n, p) => {
  const random = createRandom(n);
  const draws = 20_000;
  const counts = new Map<number, number>();
  for (let i = 0; i < draws; i += 1) {
    const k = binomialDraw(n, p, random);
    counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  let chi = 0;
  let cells = 0;
  for (let k = 0; k <= n; k += 1) {
    const expected = draws * likelihood(n, p, k);
    if (expected < 10) continue;
    chi += ((counts.get(k) ?? 0) - expected) ** 2 / expected;
    cells += 1;
  }
  expect(cells).toBeGreaterThan(8);
  expect(chiSquareTail(chi, cells - 1)).toBeGreaterThan(0.001);
});

test("draws stay within 0 and n, certain outcomes are certain, and a billion rows are quick", () => {
  const random = createRandom(2);
  expect(binomialDraw(10, 0, random)).toBe(0);
  expect(binomialDraw(10, 1, random)).toBe(10);
  expect(binomialDraw(0, 0.5, random)).toBe(0);
  const big = binomialDraw(1_000_000_000, 0.25, random);
  // Standard deviation 13,693.
  expect(Math.abs(big - 250_000_000)).toBeLessThan(5 * 13_693);
});
