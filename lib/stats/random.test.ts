import { expect, test } from "vitest";
import { createRandom } from "./random";

const draw = (seed: number, n: number) => {
  const random = createRandom(seed);
  return Array.from({ length: n }, random);
};

test("the same seed gives the same numbers and another seed others", () => {
  expect(draw(7, 50)).toEqual(draw(7, 50));
  expect(draw(7, 5)).not.toEqual(draw(8, 5));
});

test("numbers lie in [0, 1) and fill 100 bins evenly", () => {
  const counts = new Array<number>(100).fill(0);
  for (const value of draw(1, 100_000)) {
    expect(value >= 0 && value < 1).toBe(true);
    const bin = Math.floor(value * 100);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const chi = counts.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0);
  // 0.1 % and 99.9 % points of chi-square with 99 degrees of freedom.
  expect(chi).toBeGreaterThan(60);
  expect(chi).toBeLessThan(149);
});

test("first numbers of neighbouring seeds are unrelated", () => {
  const first = Array.from({ length: 2000 }, (_, seed) => draw(seed, 1)[0] ?? 0);
  const mean = first.reduce((a, b) => a + b, 0) / first.length;
  const lag = first.slice(1).reduce((total, x, i) => total + (x - mean) * ((first[i] ?? 0) - mean), 0);
  expect(mean).toBeCloseTo(0.5, 1);
  expect(Math.abs(lag / first.length / (1 / 12))).toBeLessThan(0.08);
});
