import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createSession } from "./session";

describe("a session", () => {
  it("is one piece of work's at a time, in the order of asking", async () => {
    const session = createSession();
    const seen: string[] = [];
    const work = (name: string, milliseconds: number) =>
      session.run(async () => {
        seen.push(`${name} in`);
        await sleep(milliseconds);
        seen.push(`${name} out`);
      });
    await Promise.all([work("a", 10), work("b", 1), work("c", 5)]);
    expect(seen).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
  });

  it("lets work that has it ask again without waiting for itself", async () => {
    const session = createSession();
    expect(await session.run(() => session.run(async () => "inner"))).toBe("inner");
  });

  it("passes on after work that fails", async () => {
    const session = createSession();
    const failing = session.run(() => Promise.reject(new Error("no")));
    const next = session.run(async () => "next");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("next");
  });

  it("makes what work left behind queue like anybody else", async () => {
    const session = createSession();
    const seen: string[] = [];
    let leftBehind: Promise<unknown> = Promise.resolve();
    await session.run(async () => {
      leftBehind = sleep(5).then(() => session.run(async () => seen.push("left behind")));
    });
    await Promise.all([
      session.run(async () => {
        await sleep(20);
        seen.push("next");
      }),
      leftBehind,
    ]);
    expect(seen).toEqual(["next", "left behind"]);
    expect(session.held()).toBe(false);
  });
});
