import { expect, test } from "vitest";
import { macroF1 } from "./macro-f1";
import { macroF1Interval } from "./macro-f1-interval";
import { f1Interval } from "./f1-interval";
import { quantile } from "./quantile";
import { createRandom } from "./random";
import { wilson } from "./wilson";

const confusion = { a: { a: 40, b: 7, c: 3 }, b: { a: 6, b: 20, c: 4 }, c: { a: 2, b: 5, c: 13 } };

test("the values are those of the matrix, inside their intervals, with n", () => {
  const { accuracy, macroF1: f1 } = macroF1Interval(confusion, { seed: 1 });
  expect(accuracy.value).toBeCloseTo(0.73, 12);
  // scikit-learn 1.2.1, f1_score(..., average="macro").
  expect(f1.value).toBeCloseTo(0.703829273644942, 12);
  for (const { value, interval, n } of [accuracy, f1]) {
    expect(n).toBe(100);
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
  }
});

test("drawing cells gives the interval that resampling rows gives", () => {
  const rows = Object.entries(confusion).flatMap(([truth, row]) =>
    Object.entries(row).flatMap(([predicted, count]) =>
      Array.from({ length: count }, () => ({ truth, predicted, count: 1 })),
    ),
  );
  const random = createRandom(5);
  const drawn = () => rows.flatMap(() => rows[Math.floor(random() * rows.length)] ?? []);
  const values = Array.from({ length: 4000 }, () => macroF1(drawn()));
  const byRows = [quantile(values, 0.025), quantile(values, 0.975)] as const;
  const byCells = macroF1Interval(confusion, { seed: 6, iterations: 4000 }).macroF1.interval;
  expect(Math.abs(byRows[0] - byCells[0])).toBeLessThan(0.01);
  expect(Math.abs(byRows[1] - byCells[1])).toBeLessThan(0.01);
});

test("a hundred times the rows narrow the interval about ten times, and the seed repeats it", () => {
  const wide = macroF1Interval(confusion, { seed: 1 }).macroF1.interval;
  const many = {
    a: { a: 4000, b: 700, c: 300 },
    b: { a: 600, b: 2000, c: 400 },
    c: { a: 200, b: 500, c: 1300 },
  };
  const narrow = macroF1Interval(many, { seed: 1 }).macroF1.interval;
  const ratio = (wide[1] - wide[0]) / (narrow[1] - narrow[0]);
  expect(ratio).toBeGreaterThan(8.5);
  expect(ratio).toBeLessThan(11.5);
  expect(macroF1Interval(confusion, { seed: 1 }).macroF1.interval).toEqual(wide);
  expect(() => macroF1Interval({}, { seed: 1 })).toThrow(RangeError);
});

test("a perfect score, or none at all, is not certain, and the less so the fewer rows there are", () => {
  const lowest = (n: number) => {
    const { accuracy, macroF1: f1 } = macroF1Interval({ a: { a: n }, b: { b: n } }, { seed: 1 });
    expect([f1.value, f1.interval[1], accuracy.interval]).toEqual([1, 1, wilson(2 * n, 2 * n)]);
    return f1.interval[0];
  };
  expect(lowest(5)).toBeCloseTo(f1Interval({ hits: 5, missed: 0, wrong: 0 })[0], 12);
  expect(lowest(5)).toBeLessThan(lowest(50));
  expect(lowest(50)).toBeLessThan(lowest(5000));
  const none = macroF1Interval({ a: { a: 0, b: 5 }, b: { a: 5, b: 0 } }, { seed: 1 }).macroF1;
  expect(none.value).toBe(0);
  expect(none.interval[0]).toBe(0);
  expect(none.interval[1]).toBeGreaterThan(0.2);
});
