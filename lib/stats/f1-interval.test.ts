import fc from "fast-check";
import { expect, test } from "vitest";
import { f1Interval } from "./f1-interval";
import { createRandom } from "./random";
import { binomialDraw } from "./binomial-draw";

const count = fc.integer({ min: 0, max: 400 });

test("the interval holds the F1 and lies within 0-1", () => {
  fc.assert(
    fc.property(count, count, count, (hits, missed, wrong) => {
      const [low, high] = f1Interval({ hits, missed, wrong });
      const f1 = hits === 0 ? 0 : (2 * hits) / (2 * hits + missed + wrong);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(f1 + 1e-12);
      expect(high).toBeGreaterThanOrEqual(f1 - 1e-12);
    }),
  );
});

test("nothing is known without rows, and a perfect score on few rows is not certain", () => {
  expect(f1Interval({ hits: 0, missed: 0, wrong: 0 })).toEqual([0, 1]);
  const [low, high] = f1Interval({ hits: 20, missed: 0, wrong: 0 });
  // Wilson's lower bound of 20 in 20 is 0.8389.
  expect(low).toBeCloseTo((2 * 0.8389) / 1.8389, 3);
  expect(high).toBe(1);
});

test("of 1,000 samples of 120 rows, about 95 in a hundred intervals hold the true F1", () => {
  const random = createRandom(9);
  // Of the rows, 30 % are hits, 8 % missed, 12 % called wrongly: F1 = 0.6 / 0.8.
  let held = 0;
  for (let sample = 0; sample < 1000; sample += 1) {
    const hits = binomialDraw(120, 0.3, random);
    const missed = binomialDraw(120 - hits, 0.08 / 0.7, random);
    const wrong = binomialDraw(120 - hits - missed, 0.12 / 0.62, random);
    const [low, high] = f1Interval({ hits, missed, wrong });
    if (low <= 0.75 && 0.75 <= high) held += 1;
  }
  expect(held / 1000).toBeGreaterThan(0.93);
  expect(held / 1000).toBeLessThan(0.975);
});
