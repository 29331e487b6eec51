import { expect, test, vi } from "vitest";
import { forestEstimator } from "./forest-estimator";
import { noisyColumns, threeLabels } from "./testing";

type Point = { x: number; y: number };

const settings = { trees: 20, maxDepth: 8, minLeaf: 2, columnsPerSplit: 1 };
const estimator = forestEstimator<Point>({
  name: "forest",
  labels: threeLabels,
  columns: [{ field: "x" }, { field: "y", text: ({ y }) => `y is ${y}` }],
  columnsOf: ({ x, y }) => [x, y],
  settings,
});
const data = noisyColumns(150, 2, 3);
const rows = Array.from(data.targets, (target, row) => ({
  input: { x: data.columns[0]?.[row] ?? 0, y: data.columns[1]?.[row] ?? 0 },
  label: threeLabels[target] ?? "",
}));
const weights = estimator.fit(rows, { seed: 1 });

test("explains an answer by its fields, so that base and parts are the probabilities", () => {
  const { probabilities, explanation, confidence, label } = estimator.predict(
    weights,
    { x: 8, y: 7 },
    { explain: true },
  );
  expect(label).toBe("high");
  expect(confidence).toBe(probabilities["high"]);
  expect(explanation?.parts.map(({ field, text }) => [field, text])).toEqual([
    ["x", "8"],
    ["y", "y is 7"],
  ]);
  for (const name of threeLabels) {
    const sum = explanation?.parts.reduce((total, part) => total + (part.contribution[name] ?? 0), 0) ?? NaN;
    expect(sum + (explanation?.base[name] ?? NaN)).toBeCloseTo(probabilities[name] ?? 0, 12);
  }
});

test("tells of every tree, and stops when it is told to", () => {
  const onProgress = vi.fn();
  estimator.fit(rows, { seed: 1, onProgress });
  expect(onProgress).toHaveBeenCalledTimes(20);
  expect(onProgress.mock.lastCall?.[0]).toMatchObject({ share: 1, step: 20 });
  const stop = new AbortController();
  const halfWay = () => estimator.fit(rows, { seed: 1, signal: stop.signal, onProgress: () => stop.abort() });
  expect(halfWay).toThrow("abort");
});

test("updating takes the new rows in and keeps every class", () => {
  const news = Array.from({ length: 50 }, () => ({ input: { x: 8, y: 8 }, label: "low" }));
  const updated = estimator.fit(news, { seed: 1, init: weights });
  const [before, after] = [weights, updated].map(
    (model) => estimator.predict(model, { x: 8, y: 8 }).probabilities,
  );
  expect(after?.["low"]).toBeGreaterThan((before?.["low"] ?? 1) + 0.3);
  expect(after?.["high"]).toBeGreaterThan(0.3);
});

test("a decision of the task's own goes before the most probable label", () => {
  const careful = forestEstimator<Point>({
    name: "careful",
    labels: threeLabels,
    columns: [{ field: "x" }, { field: "y" }],
    columnsOf: ({ x, y }) => [x, y],
    settings,
    decide: () => ({ label: "medium", undecided: "too_close" }),
    familiarityOf: () => ({ share: 0.5, counted: 2 }),
  });
  expect(careful.predict(weights, { x: 8, y: 8 })).toMatchObject({
    label: "medium",
    undecided: "too_close",
    familiarity: { share: 0.5, counted: 2 },
  });
});

test("a label that is none of its own is refused", () => {
  expect(() => estimator.fit([{ input: { x: 1, y: 1 }, label: "none" }], { seed: 1 })).toThrow(RangeError);
});
