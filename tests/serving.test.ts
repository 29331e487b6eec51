import { rows } from "@/tests/api/own-database";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { insertVersion } from "@/lib/server/data/model-versions";
import { servingVersion } from "@/lib/server/serving";
import { pointer, refreshPointers } from "@/lib/server/serving/pointers";
import { registerShipped } from "@/lib/server/serving/register-shipped";
import { tasks } from "@/models";

const [task] = tasks;
const serving = async () => (await servingVersion(task)).version;

async function addVersion(version: number) {
  await insertVersion({ ...task.shipped, version, task: task.id, origin: "run", createdBy: "test" });
}

const appoint = (version: number) =>
  rows("update aliases set version = $1 where task = $2 and alias = 'champion'", [version, task.id]);

/** Holds up whatever loads a version of the task while `during` runs, until that lets go. */
async function whileLoadsAreSlow(during: (letGo: () => void) => Promise<void>) {
  const { estimators } = task;
  const name = task.shipped.lineage.estimator as keyof typeof estimators;
  const load = estimators[name];
  const slow = Promise.withResolvers<void>();
  Object.assign(estimators, { [name]: () => slow.promise.then(load) });
  try {
    await during(slow.resolve);
  } finally {
    slow.resolve();
    Object.assign(estimators, { [name]: load });
  }
}

it("lets the version before answer until a newly appointed one is in memory", async () => {
  const first = await registerShipped(task);
  await addVersion(first + 1);
  await refreshPointers();
  expect(await serving()).toBe(first);

  await whileLoadsAreSlow(async (letGo) => {
    await appoint(first + 1);
    const refreshing = refreshPointers();
    for (const end = performance.now() + 1_000; performance.now() < end; await sleep(20))
      expect(await Promise.race([serving(), sleep(500, "still waiting")])).toBe(first);
    letGo();
    await refreshing;
    expect(await serving()).toBe(first + 1);
  });
});

it("does so for no longer than four seconds after the aliases were last known", async () => {
  const first = await registerShipped(task);
  await addVersion(first + 2);
  await refreshPointers();

  await whileLoadsAreSlow(async () => {
    await appoint(first + 2);
    await Promise.race([refreshPointers(), sleep(4_500)]);
    expect((await pointer(task.id, "champion")).version).toBe(first + 2);
  });

  await addVersion(first + 3);
  await sleep(4_100);
  await whileLoadsAreSlow(async () => {
    await appoint(first + 3);
    await Promise.race([refreshPointers(), sleep(1_000)]);
    expect((await pointer(task.id, "champion")).version).toBe(first + 3);
  });
}, 30_000);
