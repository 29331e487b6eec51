import fc from "fast-check";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { writeTogether } from "./write-together";

test("what is asked for during a write is written as one, in order, no more at once than allowed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 30 }), async (sizes) => {
      const written: number[][] = [];
      const write = writeTogether<number>(async (items) => {
        await sleep(0);
        written.push([...items]);
      }, 8);
      let next = 0;
      const asked = sizes.map((size) => Array.from({ length: size }, () => next++));
      await Promise.all(asked.map(write));
      expect(written.flat()).toEqual(asked.flat());
      expect(written.every(({ length }) => length <= 8)).toBe(true);
      if (sizes.length > 2) expect(written.length).toBeLessThan(sizes.length);
    }),
    { numRuns: 30 },
  );
});

test("a mistake of one caller is no other's", async () => {
  const kept: string[] = [];
  const write = writeTogether<string>(async (items) => {
    await sleep(0);
    if (items.includes("bad")) throw new Error("refused");
    kept.push(...items);
  }, 100);
  const asked = [["a"], ["b", "bad"], ["c"], ["d"]].map((items) => write(items));
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  expect(kept).toEqual(["a", "c", "d"]);
  await write(["e"]);
  expect(kept).toContain("e");
});
