import { expect, test } from "vitest";
import { refit } from "./refit";
import { points, pointTask } from "./testing";
import { partRows, trainRun, type TrainRunRequest } from "./train-run";
import { trainVersion } from "./train-version";

const starter = { name: "starter", sha256: "s", train: points(60, 1), test: [] };
const request: TrainRunRequest = {
  estimator: "seeing",
  seed: 1,
  codeVersion: "test",
  policy: pointTask.gate,
  starter,
  bases: [],
  feedback: { name: "feedback", sha256: "f", train: [], test: [] },
  learnStarter: true,
  init: null,
  champion: null,
};
const hooks = { clock: () => 0, onProgress: () => undefined };

test("a run on synthetic rows alone trains, measures nothing, and may not serve", async () => {
  const { version, verdict } = await trainRun(pointTask, request, hooks);
  expect(version.lineage.rows).toBe(60);
  expect(version.validation).toMatchObject({ n: 0, accuracy: { n: 0, interval: [0, 1] } });
  expect(version.reference.n).toBe(0);
  expect(verdict).toMatchObject({ pass: false, decision: "not enough evidence" });
});

test("kept real rows alone judge a version that learned synthetic and real ones", async () => {
  const feedback = { name: "feedback", sha256: "f", train: points(20, 2), test: points(30, 3) };
  const { version, verdict } = await trainRun(pointTask, { ...request, feedback }, hooks);
  expect(version.lineage.rows).toBe(80);
  expect(version.validation.n).toBe(30);
  expect(Object.keys(version.evaluations)).toEqual(["feedback"]);
  expect(verdict.macroF1.n).toBe(30);
});

test("without kept rows a tenth of the real ones is set aside, none of the synthetic", async () => {
  const { version } = await trainVersion({
    task: pointTask,
    estimatorName: "seeing",
    rows: points(40, 4),
    unjudged: starter.train,
    seed: 1,
    parent: null,
    codeVersion: "test",
    sources: [],
    clock: () => 0,
  });
  expect(version.lineage.rows).toBe(100);
  expect(version.validation.n).toBe(4);
});

test("a real case is kept or trains by its own key, whatever synthetic row looks like it", () => {
  const base = { name: "base", sha256: "b", rows: starter.train };
  const { kept, train } = partRows(pointTask, { ...request, bases: [base], learnStarter: false });
  expect(kept.base.length).toBeGreaterThan(0);
  expect(train.length + kept.base.length).toBe(60);
});

test("replaying from all rows gives the same weights", async () => {
  const feedback = { name: "feedback", sha256: "f", train: points(20, 2), test: [] };
  const { version } = await trainRun(pointTask, { ...request, feedback }, hooks);
  const { train, unjudged } = partRows(pointTask, { ...request, feedback });
  const again = await refit(pointTask, {
    estimator: "seeing",
    seed: 1,
    rows: [...train, ...unjudged],
    init: null,
  });
  expect(again).toEqual({ sha256: version.sha256, dataHash: version.lineage.dataHash, rows: 80 });
});
