import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { every } from "./every";

it("does its work again and again until it is stopped", async () => {
  let times = 0;
  const stop = every("test", 5, () => Promise.resolve(++times));
  await expect.poll(() => times).toBeGreaterThan(2);
  await stop();
  const stoppedAt = times;
  await sleep(50);
  expect(times).toBe(stoppedAt);
});

it("goes on after work that failed", async () => {
  let times = 0;
  const stop = every("test", 5, () => Promise.reject(new Error(`no ${++times}`)));
  await expect.poll(() => times).toBeGreaterThan(2);
  await stop();
});

it("has stopped only when the work that was going on is done", async () => {
  const begun = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  const stop = every("test", 1, () => {
    begun.resolve();
    return finish.promise;
  });
  await begun.promise;
  let stopped = false;
  const stopping = stop().then(() => (stopped = true));
  await sleep(20);
  expect(stopped).toBe(false);
  finish.resolve();
  await stopping;
});
