import { afterAll, expect, it } from "vitest";
import { tasks } from "@/models";
import { admin, stopApp } from "./own-app";
import { bodyOf, table } from "./table";

const [task] = tasks;

afterAll(stopApp);

it("leaves no version when it is stopped before the last step, even where no thread is ended for it", async () => {
  const { importDataset } = await import("@/lib/server/datasets/import-dataset");
  const { registerShipped } = await import("@/lib/server/serving/register-shipped");
  const { beginRun, queueRun } = await import("@/lib/server/data/runs");
  const { makeVersion } = await import("@/lib/server/jobs/make-version");
  const { findVersion } = await import("@/lib/server/data/model-versions");
  await registerShipped(task);
  await importDataset(task, { body: bodyOf(table(300)), name: "table.tsv", map: {}, actor: admin });
  const asked = { task: task.id, estimator: task.defaultEstimator, seed: 1, reason: "late", by: admin.name };
  const run = await beginRun((await queueRun(asked)).run);
  if (!run) throw new Error("The run is gone.");

  const stop = new AbortController();
  const made = makeVersion(
    task,
    { run, policy: task.gate, codeVersion: "test" },
    {
      async onStep(step) {
        if (step === "register") stop.abort(new Error("The server goes down."));
      },
      onProgress: () => undefined,
      signal: stop.signal,
    },
  );
  await expect(made).rejects.toThrow("The server goes down.");
  expect(await findVersion(task.id, 2)).toBeUndefined();
});
