import { rows } from "@/tests/api/own-database";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { insertVersion } from "@/lib/server/data/model-versions";
import { servingVersion } from "@/lib/server/serving";
import { refreshPointers } from "@/lib/server/serving/pointers";
import { registerShipped } from "@/lib/server/serving/register-shipped";
import { tasks } from "@/models";

const [task] = tasks;
const serving = async () => (await servingVersion(task)).version;

it("lets the version before answer until a newly appointed one is in memory", async () => {
  const first = await registerShipped(task);
  await insertVersion({
    ...task.shipped,
    version: first + 1,
    task: task.id,
    origin: "run",
    createdBy: "test",
  });
  await refreshPointers();
  expect(await serving()).toBe(first);

  const { estimators } = task;
  const name = task.shipped.lineage.estimator as keyof typeof estimators;
  const load = estimators[name];
  const slow = Promise.withResolvers<void>();
  Object.assign(estimators, { [name]: () => slow.promise.then(load) });
  try {
    await rows("update aliases set version = $1 where task = $2 and alias = 'champion'", [
      first + 1,
      task.id,
    ]);
    const refreshing = refreshPointers();
    for (const end = performance.now() + 1_000; performance.now() < end; await sleep(20))
      expect(await Promise.race([serving(), sleep(500, "still waiting")])).toBe(first);
    slow.resolve();
    await refreshing;
    expect(await serving()).toBe(first + 1);
  } finally {
    Object.assign(estimators, { [name]: load });
  }
});
