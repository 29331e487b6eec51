import { expect, test } from "vitest";
import type { ComparedRun } from "./experiment-view";
import { curveNames, metricCurves } from "./metric-curves";

const run = (id: string, metrics: ComparedRun["metrics"]): ComparedRun => ({
  id,
  task: "echo",
  status: "done",
  progress: 1,
  estimator: "bayes",
  seed: 1,
  reason: "why",
  requestedBy: "somebody",
  requestedAt: "2026-01-01T00:00:00Z",
  startedAt: null,
  finishedAt: null,
  version: null,
  outcome: null,
  note: "",
  tags: [],
  metrics,
});

const runs = [
  run("aaaa-1", [
    { share: 0.25, step: 1, loss: 2 },
    { share: 0.5, step: 2, loss: 1 },
    { share: 1, macroF1: 0.7 },
  ]),
  run("bbbb-2", [{ share: 0.3333, step: 5, loss: 3 }]),
  run("cccc-3", []),
];

test("a figure is drawn for the runs that reported it, over passes or over percent", () => {
  expect(metricCurves(runs, "loss", "step")).toEqual([
    {
      id: "aaaa-1",
      name: "bayes · aaaa",
      points: [
        { x: 1, y: 2 },
        { x: 2, y: 1 },
      ],
    },
    { id: "bbbb-2", name: "bayes · bbbb", points: [{ x: 5, y: 3 }] },
  ]);
  expect(metricCurves(runs, "loss", "share").map(({ points }) => points.map(({ x }) => x))).toEqual([
    [25, 50],
    [33.3],
  ]);
});

test("a figure without a pass is drawn over percent only", () => {
  expect(metricCurves(runs, "macroF1", "step")).toEqual([]);
  expect(metricCurves(runs, "macroF1", "share")).toHaveLength(1);
});

test("what is counted is no figure", () => {
  expect(curveNames(runs)).toEqual(["loss", "macroF1"]);
  expect(curveNames([])).toEqual([]);
});
