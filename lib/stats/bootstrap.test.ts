import { expect, test } from "vitest";
import { bootstrap } from "./bootstrap";
import { createRandom } from "./random";

const mean = (rows: readonly number[]) => rows.reduce((a, b) => a + b, 0) / rows.length;

test("the interval of a mean is close to the one of theory", () => {
  const random = createRandom(5);
  const rows = Array.from({ length: 400 }, random);
  const [low, high] = bootstrap(rows, mean, { seed: 1, iterations: 2000 });
  // Standard error of the mean of 400 uniform numbers: sqrt(1/12/400).
  const half = 1.96 * Math.sqrt(1 / 12 / 400);
  expect(Math.abs((high - low) / 2 / half - 1)).toBeLessThan(0.08);
  expect(low).toBeLessThan(mean(rows));
  expect(high).toBeGreaterThan(mean(rows));
});

test("the seed decides the interval, and a lower level narrows it", () => {
  const rows = [1, 4, 2, 8, 5, 7];
  expect(bootstrap(rows, mean, { seed: 3 })).toEqual(bootstrap(rows, mean, { seed: 3 }));
  const wide = bootstrap(rows, mean, { seed: 3 });
  const narrow = bootstrap(rows, mean, { seed: 3, level: 0.5 });
  expect(narrow[0]).toBeGreaterThan(wide[0]);
  expect(narrow[1]).toBeLessThan(wide[1]);
  expect(() => bootstrap([], mean, { seed: 3 })).toThrow(RangeError);
});
