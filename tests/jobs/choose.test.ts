import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { byCrossValidation } from "@/lib/task/selection";
import { findTask } from "@/models";
import { admin, ownApp, runOf } from "./own-app";
import { bodyOf } from "./table";

ownApp();

const task = findTask("distraction");
if (!task?.selection) throw new Error("The task chooses no method.");
const { candidates } = task.selection;

it("a run that names no method compares all of them in the training thread, on imported rows alone", async () => {
  // Rows that a person imports are real to the run, wherever they come from; one less, or they would be the starter set itself.
  const lines = readFileSync(`models/distraction/${task.starter.file}`, "utf8").trimEnd();
  const { importDataset } = await import("@/lib/server/datasets/import-dataset");
  await importDataset(task, {
    body: bodyOf(lines.slice(0, lines.lastIndexOf("\n"))),
    name: "rows.csv",
    map: {},
    actor: admin,
  });
  const run = await runOf(task.id, { estimator: byCrossValidation });
  expect(run).toMatchObject({ status: "done", version: 2 });

  const { findVersion } = await import("@/lib/server/data/model-versions");
  const version = await findVersion(task.id, 2);
  const { selection, estimator, sources } = version?.lineage ?? {};
  expect(selection?.candidates.map((each) => each.estimator)).toEqual(candidates);
  expect(candidates).toContain(estimator);
  expect(sources?.map(({ name }) => name)).toEqual(["rows.csv"]);
  expect(version?.validation.n).toBeGreaterThan(50);
  // The shipped version may have learned any of them, so they cannot compare the two.
  expect(run.gate?.verdict.decision).toBe("not enough evidence");

  const { replay } = await import("@/lib/server/jobs/replay");
  expect(await replay(task, 2, AbortSignal.timeout(60_000))).toMatchObject({ equal: true, why: null });
}, 180_000);

it("a method that the task does not have is refused", async () => {
  await expect(runOf(task.id, { estimator: "guessing" })).rejects.toMatchObject({ code: "invalid_input" });
});
