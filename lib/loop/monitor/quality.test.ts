import { expect, test } from "vitest";
import { wilson } from "@/lib/stats/wilson";
import { estimatedAccuracy } from "./estimated-accuracy";
import { measuredQuality } from "./measured-quality";
import { quality } from "./quality";
import { binCount } from "./testing";
import { wrongShare } from "./wrong-share";

const labels = ["negative", "neutral", "positive"];
const feedback = [
  binCount("feedback", "negative/negative", 40),
  binCount("feedback", "negative/positive", 10),
  binCount("feedback", "positive/positive", 30),
  binCount("feedback", "positive/?", 20),
];

test("accuracy counts every answer called wrong, with Wilson's interval", () => {
  const { n, wrong, untold, accuracy } = measuredQuality(feedback, 1, labels);
  expect({ n, wrong, untold }).toEqual({ n: 100, wrong: 30, untold: 20 });
  expect(accuracy).toEqual({ value: 0.7, interval: wilson(70, 100), n: 100 });
});

test("macro-F1 rests on the rows whose truth was told", () => {
  // Negative: 2*40/(50+40), positive: 2*30/(30+40).
  const { macroF1 } = measuredQuality(feedback, 1, labels);
  expect(macroF1?.value).toBeCloseTo((80 / 90 + 60 / 70) / 2, 12);
  expect(macroF1?.n).toBe(80);
  expect(macroF1?.interval[0]).toBeLessThan(macroF1?.value ?? 0);
  expect(macroF1?.interval[1]).toBeGreaterThan(macroF1?.value ?? 1);
  expect(measuredQuality(feedback, 1, labels)).toEqual(measuredQuality(feedback, 1, labels));
});

test("29 rows of feedback are not enough, 30 are", () => {
  const rows = (n: number) => [binCount("feedback", "positive/positive", n)];
  expect(measuredQuality(rows(29), 1, labels)).toMatchObject({ n: 29, accuracy: null, macroF1: null });
  expect(measuredQuality(rows(30), 1, labels).accuracy).toMatchObject({ value: 1, n: 30 });
  const mostlyUntold = [...rows(29), binCount("feedback", "positive/?", 5)];
  expect(measuredQuality(mostlyUntold, 1, labels)).toMatchObject({ n: 34, macroF1: null });
});

test("the estimate is the mean confidence, its interval the spread of right answers at that confidence", () => {
  const rows = [
    binCount("confidence", "", 50, { bin: 19, total: 48 }),
    binCount("confidence", "", 50, { bin: 12, total: 32 }),
  ];
  const estimate = estimatedAccuracy(rows, 1);
  expect(estimate?.value).toBeCloseTo(0.8, 12);
  // Mean of c (1 - c): (0.96 * 0.04 + 0.64 * 0.36) / 2 = 0.1344.
  const half = 1.959964 * Math.sqrt(0.1344 / 100);
  expect(estimate?.interval[0]).toBeCloseTo(0.8 - half, 6);
  expect(estimate?.interval[1]).toBeCloseTo(0.8 + half, 6);
  expect(estimatedAccuracy([binCount("confidence", "", 29, { total: 20 })], 1)).toBeNull();
});

test("a version that is surer than right is called over-confident only when the intervals do not meet", () => {
  const sums = (confidence: number) => [
    binCount("label", "positive", 1000),
    binCount("confidence", "", 1000, { bin: 18, total: confidence * 1000 }),
    binCount("feedback", "positive/positive", 70),
    binCount("feedback", "positive/negative", 30),
  ];
  const of = (confidence: number) => quality({ sums: sums(confidence), versions: [] }, "all", labels)[0];
  expect(of(0.95)?.apart).toBe("over-confident");
  expect(of(0.75)?.apart).toBeNull();
  expect(of(0.4)?.apart).toBe("under-confident");
});

test("versions are kept apart", () => {
  const sums = [1, 2].flatMap((version) => [
    binCount("label", "positive", 10 * version, { version }),
    binCount("feedback", version === 1 ? "positive/positive" : "positive/negative", 40, { version }),
  ]);
  const all = quality({ sums, versions: [] }, "all", labels);
  expect(all.map(({ version, accuracy }) => [version, accuracy?.value])).toEqual([
    [1, 1],
    [2, 0],
  ]);
  expect(quality({ sums, versions: [] }, 2, labels).map(({ version }) => version)).toEqual([2]);
});

test("the share of wrong answers has a gap where nobody said anything", () => {
  const point = (at: string, key: string, n: number) => ({ version: 1, at, key, bin: 0, n, total: 0 });
  const wrong = wrongShare(
    {
      from: "2026-11-01T00:00:00.000Z",
      to: "2026-11-04T00:00:00.000Z",
      bucket: "day",
      feedback: [
        point("2026-11-01T00:00:00+00:00", "positive/positive", 3),
        point("2026-11-01T00:00:00+00:00", "positive/?", 1),
        point("2026-11-03T00:00:00+00:00", "neutral/positive", 2),
      ],
    },
    "all",
    labels,
  );
  expect(wrong).toMatchObject({ n: 6, wrong: 3, interval: wilson(3, 6) });
  expect(wrong.points.map(({ n, share }) => [n, share])).toEqual([
    [4, 0.25],
    [0, null],
    [2, 1],
  ]);
});
