import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { tasks } from "@/models";
import { admin, dataDir, startApp, stopApp } from "./own-app";
import { bodyOf, table } from "./table";

const [task] = tasks;

it(
  "leaves the data folder alone once the workers have stopped, whatever they were at",
  { timeout: 120_000 },
  async () => {
    const { requestRun } = await import("@/lib/server/jobs/request-run");
    const { getRun } = await import("@/lib/server/data/runs");
    const { importDataset } = await import("@/lib/server/datasets/import-dataset");
    await importDataset(task, { body: bodyOf(table(300)), name: "table.tsv", map: {}, actor: admin });
    for (const step of ["collect", "train", "done"]) {
      await startApp();
      const { run } = await requestRun({ task: task.id, reason: step, actor: admin });
      await expect.poll(async () => (await getRun(run))?.step, { timeout: 30_000, interval: 5 }).toBe(step);
      await stopApp();
      for (let look = 0; look < 10; look += 1) {
        expect(existsSync(join(dataDir, "owner.json")), `open again after ${step}`).toBe(false);
        await sleep(50);
      }
    }
  },
);
