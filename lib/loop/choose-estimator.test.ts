import { describe, expect, it, vi } from "vitest";
import type { AnyTask } from "@/lib/task/define-task";
import { chooseEstimator } from "./choose-estimator";
import { distinctCases } from "./prepare-rows";
import { points, pointTask } from "./testing";
import { trainRun } from "./train-run";
import { trainVersion } from "./train-version";

const task: AnyTask = {
  ...pointTask,
  selection: { candidates: ["blind", "seeing"], folds: 4, repeats: 3, by: "macroF1" },
};
const rows = points(80, 1);
const dealt = distinctCases(rows, (input) => task.groupKey(input));
const version = (more: Partial<Parameters<typeof trainVersion>[0]> = {}) =>
  trainVersion({
    task,
    rows,
    seed: 1,
    parent: null,
    codeVersion: "test",
    sources: [],
    clock: () => 0,
    ...more,
  });

describe("choosing by cross-validation", () => {
  it("prefers the method that sees what matters, and shows the blind one and the baseline beside it", async () => {
    const { estimator, selection } = await chooseEstimator(task, dealt, { seed: 1 });
    const [blind, seeing] = selection.candidates;
    expect(estimator).toBe("seeing");
    expect(selection).toMatchObject({ folds: 4, repeats: 3, n: 80, by: "macroF1" });
    expect(seeing?.accuracy.mean).toBeGreaterThan(0.8);
    expect(blind?.accuracy.mean).toBeLessThan(0.65);
    expect(selection.baseline.accuracy.mean).toBeLessThan(0.65);
    expect(Object.values(selection.baseline.recall).sort()).toEqual([0, 1]);
  });

  it("gives the same scores again, whatever order the rows come in", async () => {
    const { selection } = await chooseEstimator(task, dealt, { seed: 1 });
    expect((await chooseEstimator(task, dealt.toReversed(), { seed: 1 })).selection.baseline).toEqual(
      selection.baseline,
    );
    expect((await chooseEstimator(task, dealt, { seed: 1 })).selection).toEqual(selection);
  });

  it("answers for every row once, by a model that had not seen it", async () => {
    const { judged } = await chooseEstimator(task, dealt, { seed: 1 });
    expect(new Set(judged.map(({ row }) => row.group)).size).toBe(80);
    expect(judged).toHaveLength(80);
  });

  it("learns unjudged rows in every fold and judges none of them", async () => {
    const wrong = points(400, 2).map(({ input, label }) => ({
      input,
      label: label === "high" ? "low" : "high",
      group: `${input.x}`,
    }));
    const { judged, selection } = await chooseEstimator(task, dealt, { seed: 1, unjudged: wrong });
    expect(judged).toHaveLength(80);
    expect(selection.candidates[1]?.accuracy.mean).toBeLessThan(0.4);
  });

  it("stops between folds", async () => {
    const stop = new AbortController();
    const onProgress = vi.fn(() => stop.abort());
    await expect(
      chooseEstimator(task, dealt, { seed: 1, signal: stop.signal, onProgress }),
    ).rejects.toThrow();
    expect(onProgress).toHaveBeenCalledTimes(1);
  });
});

describe("a version of a task that chooses", () => {
  it("is learned by the chosen method from all rows, and judged by the folds", async () => {
    const { version: made } = await version();
    expect(made.lineage).toMatchObject({ estimator: "seeing", rows: 80, selection: { n: 80 } });
    expect(made.validation.n).toBe(80);
    expect(made.reference.n).toBe(80);
  });

  it("has the same bytes when the method is named, without a table of candidates", async () => {
    const [chosen, named] = [await version(), await version({ estimatorName: "seeing" })];
    expect(named.version.sha256).toBe(chosen.version.sha256);
    expect(named.version.validation).toEqual(chosen.version.validation);
    expect(named.version.lineage.selection).toBeUndefined();
  });

  it("is judged on validation rows where there are any, and they have no part in the choice", async () => {
    const { version: made } = await version({ validation: rows.slice(0, 20) });
    expect(made.lineage).toMatchObject({ estimator: "seeing", rows: 60, selection: { n: 60 } });
    expect(made.validation.n).toBe(20);
  });

  it("is what a run makes that names no method", async () => {
    const source = (name: string) => ({ name, sha256: name, train: [], test: [] });
    const { version: made, verdict } = await trainRun(
      task,
      {
        seed: 1,
        codeVersion: "test",
        policy: task.gate,
        starter: source("starter"),
        bases: [{ name: "base", sha256: "base", rows: points(200, 3) }],
        feedback: source("feedback"),
        learnStarter: false,
        init: null,
        champion: null,
      },
      { clock: () => 0, onProgress: () => undefined },
    );
    expect(made.lineage.estimator).toBe("seeing");
    expect(made.lineage.selection?.n).toBe(made.lineage.rows);
    expect(verdict.pass).toBe(true);
  });

  it("uses the default where the rows are too few to deal", async () => {
    const { version: made } = await version({ rows: rows.slice(0, 7), validation: rows.slice(7, 12) });
    expect(made.lineage.estimator).toBe("blind");
    expect(made.lineage.selection).toBeUndefined();
  });
});
