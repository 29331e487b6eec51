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

test("the newer parts of four rows are those worked out by hand", () => {
  const found = evaluate(
    rows.map((row, i) => ({ ...row, slices: { length: i < 3 ? "short" : "long" } })),
    ["a", "b"],
  );
  // P(a) of the three a: 0.9, 0.8, 0.4; of the b: 0.3. Every a is above the b.
  expect(found.curves?.["a"]?.auc).toMatchObject({ value: 1, n: 4 });
  expect(found.curves?.["a"]).toMatchObject({
    positives: 3,
    negatives: 1,
    roc: { x: [0, 0, 1], y: [0, 1, 1] },
    averagePrecision: 1,
  });
  expect(found.brier).toBeCloseTo((2 * (0.01 + 0.04 + 0.36 + 0.09)) / 4, 12);
  expect(found.reliability?.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  expect(found.baseline).toMatchObject({ label: "a", accuracy: { value: 0.75, n: 4 } });
  // Always a: F1 of a is 6 / 7, of b 0.
  expect(found.baseline?.macroF1).toBeCloseTo(3 / 7, 12);
  expect(found.slices?.["length"]?.["short"]).toMatchObject({ n: 3, accuracy: { value: 2 / 3, n: 3 } });
  expect(found.slices?.["length"]?.["long"]).toMatchObject({ n: 1, macroF1: 1 });
  expect(found.classIntervals?.["b"]?.recall).toEqual([expect.closeTo(0.2065, 4), 1]);
  expect(found.decided).toMatchObject({ n: 4, coverage: { value: 1 }, reasons: {} });
});

test("rows on which the estimator declined are counted, by reason, and left out of the accuracy among the decided", () => {
  const some = rows.map((row, i) =>
    i < 2 ? row : { ...row, prediction: { ...row.prediction, undecided: i === 2 ? "few" : "unlike" } },
  );
  const { decided } = evaluate(some, ["a", "b"]);
  expect(decided).toMatchObject({
    n: 2,
    coverage: { value: 0.5, n: 4 },
    accuracy: { value: 1, n: 2 },
    reasons: { few: 1, unlike: 1 },
  });
  const none = rows.map((row) => ({ ...row, prediction: { ...row.prediction, undecided: "few" } }));
  expect(evaluate(none, ["a", "b"]).decided).toMatchObject({ n: 0, accuracy: null });
});

test("a class that no row has, or all have, has no curves", () => {
  expect(Object.keys(evaluate(rows, ["a", "b", "c"]).curves ?? {})).toEqual(["a", "b"]);
  expect(evaluate(rows.slice(0, 3), ["a", "b"]).curves).toEqual({});
});

test("no rows, or a label that is not in the list, is refused", () => {
  expect(() => evaluate([], ["a", "b"])).toThrow(RangeError);
  expect(() => evaluate(rows, ["a"])).toThrow(RangeError);
});
