import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnder } from "./area-under";
import { brierScore } from "./brier-score";
import expected from "./fixtures/scikit-learn-curves.json";
import { precisionRecallCurve } from "./precision-recall-curve";
import { rocCurve } from "./roc-curve";
import { thinCurve } from "./thin-curve";
import { thresholdCounts } from "./threshold-counts";

// The numbers are those of scikit-learn 1.9.1 on data drawn for this test, with many equal scores.
const { truth, probabilities } = expected;
const ofClass = (k: number) =>
  thresholdCounts(truth.map((label, i) => ({ score: probabilities[i]?.[k] ?? 0, positive: label === k })));

const close = (found: { x: number[]; y: number[] }, wanted: { x: number[]; y: number[] } | undefined) => {
  for (const axis of ["x", "y"] as const) {
    expect(found[axis]).toHaveLength(wanted?.[axis].length ?? -1);
    found[axis].forEach((value, i) => expect(value).toBeCloseTo(wanted?.[axis][i] ?? Number.NaN, 12));
  }
};

test.each([0, 1, 2])("the curves of class %i and their areas are scikit-learn's", (k) => {
  const roc = rocCurve(ofClass(k));
  close(roc.curve, expected.roc[k]);
  expect(roc.auc).toBeCloseTo(expected.auc[k] ?? Number.NaN, 12);
  const found = precisionRecallCurve(ofClass(k));
  close(found.curve, expected.precisionRecall[k]);
  expect(found.averagePrecision).toBeCloseTo(expected.averagePrecision[k] ?? Number.NaN, 12);
});

test("Brier's score is scikit-learn's", () => {
  const rows = truth.map((label, i) => ({
    truth: String(label),
    probabilities: Object.fromEntries((probabilities[i] ?? []).map((p, k) => [String(k), p])),
  }));
  expect(brierScore(rows, ["0", "1", "2"])).toBeCloseTo(expected.brier, 12);
});

const rows = fc
  .array(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), positive: fc.boolean() }), {
    minLength: 2,
    maxLength: 1500,
    size: "max",
  })
  .filter((all) => all.some(({ positive }) => positive) && all.some(({ positive }) => !positive));

test("the area is the share of pairs in which the positive row scores higher, ties counting half", () => {
  const few = fc
    .array(fc.record({ score: fc.integer({ min: 0, max: 6 }), positive: fc.boolean() }), { maxLength: 30 })
    .filter((all) => all.some(({ positive }) => positive) && all.some(({ positive }) => !positive));
  fc.assert(
    fc.property(few, (all) => {
      const pairs = all
        .filter(({ positive }) => positive)
        .flatMap(({ score: a }) =>
          all.filter(({ positive }) => !positive).map(({ score: b }) => (a > b ? 1 : a === b ? 0.5 : 0)),
        );
      const wins = pairs.reduce((total: number, win) => total + win, 0);
      expect(rocCurve(thresholdCounts(all)).auc).toBeCloseTo(wins / pairs.length, 12);
    }),
  );
});

describe("a thinned curve", () => {
  test("keeps its ends, its order and nearly all of its area in at most 48 points", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { curve, auc } = rocCurve(thresholdCounts(all));
        const thin = thinCurve(curve);
        expect(thin.x.length).toBeLessThanOrEqual(48);
        expect([thin.x[0], thin.y[0], thin.x.at(-1), thin.y.at(-1)]).toEqual([0, 0, 1, 1]);
        for (const axis of [thin.x, thin.y]) expect(axis.toSorted((a, b) => a - b)).toEqual(axis);
        expect(Math.abs(areaUnder(thin) - auc)).toBeLessThan(0.005);
      }),
      { numRuns: 60 },
    );
  });

  test("of a hundred thousand rows still has their area", () => {
    let state = 1;
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const many = Array.from({ length: 100_000 }, () => {
      const positive = random() < 0.3;
      return { positive, score: positive ? Math.sqrt(random()) : random() };
    });
    const { curve, auc } = rocCurve(thresholdCounts(many));
    expect(auc).toBeCloseTo(2 / 3, 2);
    expect(Math.abs(areaUnder(thinCurve(curve)) - auc)).toBeLessThan(0.002);
  });

  test("drops what lies on a straight line, however few points there are", () => {
    expect(thinCurve({ x: [0, 0, 0, 0.5, 1], y: [0, 0.2, 1, 1, 1] })).toEqual({ x: [0, 0, 1], y: [0, 1, 1] });
    expect(thinCurve({ x: [0, 1 / 3], y: [0, 2 / 3] })).toEqual({ x: [0, 0.3333], y: [0, 0.6667] });
  });
});
