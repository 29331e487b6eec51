import { expect, test } from "vitest";
import { jensenShannon } from "@/lib/stats/jensen-shannon";
import { baselineOf, type Baseline } from "./baseline";
import { focusVersion } from "./focus-version";
import { labelShares } from "./label-shares";
import { binCount } from "./testing";
import { windowDrift } from "./window-drift";

const confidence = (n: number, bin: number) => Array.from({ length: 20 }, (_, i) => (i === bin ? n : 0));
const baseline: Baseline = {
  features: { words: [100, 300, 100], emoji: [480, 20] },
  labels: { negative: 150, positive: 350 },
  confidence: confidence(500, 18),
};
const halved: Baseline = {
  features: { words: [50, 150, 50], emoji: [240, 10] },
  labels: { negative: 75, positive: 175 },
  confidence: confidence(250, 18),
};

test("the same shares are no drift, whatever the sizes", () => {
  const drift = windowDrift(halved, baseline);
  expect(drift).toMatchObject({ status: "stable", score: 0, drifted: 0, compared: 4 });
  expect(drift.n).toEqual({ baseline: 500, current: 250 });
});

test("a changed feature is found, named and scored by its Jensen-Shannon distance", () => {
  const moved = { ...halved, features: { ...halved.features, words: [10, 60, 180] } };
  const drift = windowDrift(moved, baseline);
  expect(drift).toMatchObject({ status: "drifted", drifted: 1, compared: 4 });
  expect(drift.columns.filter((column) => column.drifted).map(({ name }) => name)).toEqual(["words"]);
  expect(drift.score).toBeCloseTo(jensenShannon([100, 300, 100], [10, 60, 180]), 12);
});

test("a certain but tiny change is no drift", () => {
  const large = { ...baseline, labels: { negative: 30_000, positive: 70_000 } };
  const shifted = { ...baseline, labels: { negative: 31_000, positive: 69_000 } };
  const label = windowDrift(shifted, large).columns.find(({ kind }) => kind === "label");
  expect(label?.qValue).toBeLessThan(0.001);
  expect(label?.drifted).toBe(false);
});

test("fewer than 30 rows on a side are not enough data, not 0 and not an alarm", () => {
  const few: Baseline = {
    features: { words: [0, 0, 29], emoji: [0, 29] },
    labels: { negative: 29, positive: 0 },
    confidence: confidence(29, 3),
  };
  for (const drift of [windowDrift(few, baseline), windowDrift(baseline, few)]) {
    expect(drift).toMatchObject({ status: "not enough data", score: null, drifted: 0, compared: 0 });
  }
});

test("a feature that the baseline lacks or bins differently takes no part", () => {
  const other = { ...halved, features: { words: [50, 200], slang: [200, 50] } };
  expect(windowDrift(other, baseline).columns.map(({ name }) => name)).toEqual(["label", "confidence"]);
});

test("counts of a window take the shape of a reference, of one version only", () => {
  const sums = [
    binCount("feature", "words", 4, { bin: 1 }),
    binCount("feature", "words", 2, { bin: 1, version: 2 }),
    binCount("label", "positive", 7),
    binCount("confidence", "", 7, { bin: 19, total: 6.9 }),
  ];
  const shape = { features: [{ name: "words", bins: 3 }], labels: ["negative", "positive"] };
  expect(baselineOf(sums, 1, shape)).toEqual({
    features: { words: [0, 4, 0] },
    labels: { negative: 0, positive: 7 },
    confidence: confidence(7, 19),
  });
});

test("label shares stand beside those of the baseline, or beside nothing", () => {
  const sums = [binCount("label", "negative", 30), binCount("label", "positive", 10)];
  const shares = labelShares(sums, 1, ["negative", "positive"], baseline);
  expect(shares.n).toEqual({ current: 40, baseline: 500 });
  expect(shares.labels.map(({ share, baseline: before }) => [share, before])).toEqual([
    [0.75, 0.3],
    [0.25, 0.7],
  ]);
  expect(labelShares(sums, 1, ["negative"], null).labels[0]?.baseline).toBeNull();
});

test("of all versions the one that serves is compared, and if it was silent the busiest", () => {
  const sums = [
    binCount("label", "positive", 5, { version: 1 }),
    binCount("label", "positive", 9, { version: 2 }),
  ];
  expect(focusVersion({ sums, champion: 1 }, "all")).toBe(1);
  expect(focusVersion({ sums, champion: 3 }, "all")).toBe(2);
  expect(focusVersion({ sums: [], champion: 3 }, "all")).toBe(3);
  expect(focusVersion({ sums, champion: 1 }, 2)).toBe(2);
});
