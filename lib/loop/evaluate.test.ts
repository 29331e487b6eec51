import { expect, test } from "vitest";
import { evaluate } from "./evaluate";

const row = (truth: string, label: string, confidence: number) => ({
  truth,
  prediction: {
    label,
    confidence,
    probabilities: {
      a: label === "a" ? confidence : 1 - confidence,
      b: label === "b" ? confidence : 1 - confidence,
    },
  },
});
const rows = [row("a", "a", 0.9), row("a", "a", 0.8), row("a", "b", 0.6), row("b", "b", 0.7)];

test("the figures of four rows are those worked out by hand", () => {
  const found = evaluate(rows, ["a", "b"]);
  expect(found.n).toBe(4);
  expect(found.accuracy).toMatchObject({ value: 0.75, n: 4 });
  expect(found.confusion).toEqual({ a: { a: 2, b: 1 }, b: { a: 0, b: 1 } });
  expect(found.perClass["a"]).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8, n: 3 });
  expect(found.perClass["b"]).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, n: 1 });
  expect(found.macroF1.value).toBeCloseTo((0.8 + 2 / 3) / 2, 12);
  expect(found.logLoss).toBeCloseTo(-(Math.log(0.9) + Math.log(0.8) + Math.log(0.4) + Math.log(0.7)) / 4, 12);
  expect(found.ece).toBeCloseTo((0.1 + 0.2 + 0.6 + 0.3) / 4, 12);
});

test("the same answers have the same intervals, and the value lies within", () => {
  const { accuracy, macroF1 } = evaluate(rows, ["a", "b"]);
  const turned = evaluate([...rows].reverse(), ["a", "b"]);
  expect([turned.accuracy, turned.macroF1]).toEqual([accuracy, macroF1]);
  for (const { value, interval } of [accuracy, macroF1]) {
    expect(interval[0]).toBeLessThanOrEqual(value);
    expect(interval[1]).toBeGreaterThanOrEqual(value);
  }
});

test("no rows, or a label that is not in the list, is refused", () => {
  expect(() => evaluate([], ["a", "b"])).toThrow(RangeError);
  expect(() => evaluate(rows, ["a"])).toThrow(RangeError);
});
