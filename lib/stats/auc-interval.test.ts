import fc from "fast-check";
import { expect, test } from "vitest";
import { aucInterval } from "./auc-interval";
import { createRandom } from "./random";

test("the interval holds the area, lies within 0-1, mirrors with it and narrows with more rows", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 2, max: 500 }),
      fc.integer({ min: 2, max: 500 }),
      (auc, positives, negatives) => {
        const [low, high] = aucInterval(auc, positives, negatives);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(auc);
        expect(high).toBeGreaterThanOrEqual(auc);
        const mirrored = aucInterval(1 - auc, negatives, positives);
        expect(mirrored[0]).toBeCloseTo(1 - high, 9);
        const [lower, higher] = aucInterval(auc, positives * 10, negatives * 10);
        expect(higher - lower).toBeLessThan(high - low);
      },
    ),
  );
});

test("an area of 1 on few rows is not certain", () => {
  const [low, high] = aucInterval(1, 10, 10);
  expect(high).toBe(1);
  expect(low).toBeLessThan(0.9);
  expect(low).toBeGreaterThan(0.7);
});

test("of 600 samples of 40 rows, about 95 in a hundred intervals hold the true area", () => {
  const random = createRandom(5);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  // Two normals one standard deviation apart: the area is Φ(1/√2).
  const truth = 0.7602;
  let held = 0;
  for (let sample = 0; sample < 600; sample += 1) {
    const positives = Array.from({ length: 20 }, () => normal() + 1);
    const negatives = Array.from({ length: 20 }, normal);
    const wins = positives.reduce((sum, p) => sum + negatives.filter((q) => p > q).length, 0);
    const [low, high] = aucInterval(wins / 400, 20, 20);
    if (low <= truth && truth <= high) held += 1;
  }
  expect(held / 600).toBeGreaterThan(0.92);
  expect(held / 600).toBeLessThan(0.98);
});

test("rows of one kind alone, or an area outside 0-1, are refused", () => {
  expect(() => aucInterval(0.5, 0, 3)).toThrow(RangeError);
  expect(() => aucInterval(1.1, 3, 3)).toThrow(RangeError);
});
