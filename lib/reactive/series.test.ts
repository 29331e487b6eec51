import { describe, expect, it } from "vitest";
import { flushed, ignore, notebookOf, num } from "./testing";

describe("a series of values", () => {
  it("shows each as it comes, and its readers follow", async () => {
    const gate = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const notebook = notebookOf([
      {
        name: "progress",
        inputs: [],
        run: async function* () {
          yield 0;
          await gate[0]?.promise;
          yield 0.5;
          await gate[1]?.promise;
          yield 1;
        },
      },
      { name: "percent", inputs: ["progress"], run: ({ progress }) => `${num(progress) * 100} %` },
    ]);
    notebook.observe("percent", ignore);
    await flushed();
    expect(notebook.state("percent")).toMatchObject({ value: "0 %" });
    gate[0]?.resolve();
    await flushed();
    expect(notebook.state("percent")).toMatchObject({ value: "50 %" });
    gate[1]?.resolve();
    await flushed();
    expect(notebook.state("percent")).toMatchObject({ value: "100 %" });
  });

  it("ends the old series when an input changes, and leaves it through its finally", async () => {
    const ended: string[] = [];
    const tick = { wait: Promise.withResolvers<void>() };
    const notebook = notebookOf([
      { name: "x", value: "a" },
      {
        name: "series",
        inputs: ["x"],
        run: async function* ({ x }) {
          try {
            yield `${String(x)}1`;
            await tick.wait.promise;
            yield `${String(x)}2`;
          } finally {
            ended.push(String(x));
          }
        },
      },
    ]);
    const seen = new Set<unknown>();
    notebook.observe("series", () => {
      const state = notebook.state("series");
      if (state.status === "ready") seen.add(state.value);
    });
    await flushed();
    notebook.set("x", "b");
    expect(notebook.state("series")).toEqual({ status: "stale", previous: "a1" });
    await flushed();
    tick.wait.resolve();
    await flushed();
    expect([...seen]).toEqual(["a1", "b1", "b2"]);
    expect(ended.toSorted()).toEqual(["a", "b"]);
  });

  it("is empty if it ends without a value and failed if it throws", async () => {
    const notebook = notebookOf([
      { name: "none", inputs: [], run: async function* () {} },
      {
        name: "broken",
        inputs: [],
        run: async function* () {
          yield 1;
          throw new Error("cut");
        },
      },
    ]);
    notebook.names().forEach((name) => notebook.observe(name, ignore));
    await flushed();
    expect(notebook.state("none").status).toBe("empty");
    expect(notebook.state("broken")).toMatchObject({ error: { message: "cut" } });
  });
});
