import { expect, test } from "vitest";
import type { RunOutcome } from "@/lib/loop/run-outcome";
import { comparisonCsv } from "./comparison-csv";
import { comparisonOf } from "./comparison";
import type { ExperimentRow } from "./experiment-view";
import { runsCsv } from "./runs-csv";

const score = (value: number, n: number) => ({
  value,
  interval: [value - 0.1, value + 0.1] as [number, number],
  n,
});
const outcome = (value: number, n: number, parameters: RunOutcome["lineage"]["parameters"]): RunOutcome => ({
  lineage: {
    estimator: "bayes",
    seed: 1,
    parameters,
    dataHash: "d",
    rows: 10,
    sources: [],
    codeVersion: "c",
    parent: null,
  },
  sha256: "s",
  bytes: 1,
  seconds: 0.5,
  macroF1: score(value, n),
  accuracy: score(value, n),
});
const run = (id: string, more: Partial<ExperimentRow>): ExperimentRow => ({
  id,
  task: "echo",
  status: "done",
  progress: 1,
  estimator: "bayes",
  seed: 1,
  reason: "=HYPERLINK(1)",
  requestedBy: "somebody",
  requestedAt: "2026-01-01T00:00:00Z",
  startedAt: "2026-01-01T00:00:01Z",
  finishedAt: "2026-01-01T00:00:03.500Z",
  version: null,
  outcome: null,
  note: "",
  tags: [],
  ...more,
});

const left = run("left", { outcome: outcome(0.7, 100, { alpha: 0.3, depth: 2 }) });
const right = run("right", { seed: 2, outcome: outcome(0.8, 100, { alpha: 0.5, trees: 9 }) });

test("the axes are what differs in more than one run, and then the figures", () => {
  const { axes, settings, fair } = comparisonOf([left, right]);
  expect(axes).toEqual([
    { name: "seed", values: [1, 2] },
    { name: "alpha", values: [0.3, 0.5] },
    { name: "seconds", values: [2.5, 2.5] },
    { name: "accuracy", values: [0.7, 0.8] },
    { name: "macroF1", values: [0.7, 0.8] },
  ]);
  expect(settings.filter(({ differs }) => differs).map(({ name }) => name)).toEqual([
    "alpha",
    "depth",
    "trees",
  ]);
  expect(fair).toBe(true);
});

test("runs of other tasks, or measured on other numbers of rows, are not compared as equals", () => {
  expect(comparisonOf([left, run("other", { task: "another" })]).fair).toBe(false);
  expect(comparisonOf([left, run("fewer", { outcome: outcome(0.9, 50, {}) })]).fair).toBe(false);
  // One that has not been measured yet says nothing against it.
  expect(comparisonOf([left, run("queued", { status: "queued" })]).fair).toBe(true);
});

test("the files hold every setting and figure with its interval, and no formula a spreadsheet would run", () => {
  const [head = "", first = ""] = runsCsv([left, right]).split("\r\n");
  const cells = new Map(head.split(",").map((name, index) => [name, first.split(",")[index]]));
  expect(Object.fromEntries(cells)).toMatchObject({
    id: "left",
    reason: "'=HYPERLINK(1)",
    macroF1: "0.7",
    macroF1N: "100",
    milliseconds: "2500",
    "setting.alpha": "0.3",
    "setting.trees": "",
  });
  expect(comparisonCsv(comparisonOf([left, right])).split("\r\n")).toEqual(
    expect.arrayContaining(["setting.alpha,true,0.3,0.5", "rows,false,10,10", "macroF1N,,100,100"]),
  );
});
