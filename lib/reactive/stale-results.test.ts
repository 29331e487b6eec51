import { describe, expect, it } from "vitest";
import { flushed, ignore, manual, notebookOf, num } from "./testing";

describe("results that are out of date", () => {
  it("aborts the run whose input changed and never shows its result", async () => {
    const slow = manual("slow", ["x"]);
    const notebook = notebookOf([{ name: "x", value: "old" }, slow.cell]);
    const seen: unknown[] = [];
    notebook.observe("slow", () => seen.push(notebook.state("slow")));
    await flushed();
    notebook.set("x", "new");
    await flushed();
    expect(slow.runs.map((run) => run.context.signal.aborted)).toEqual([true, false]);
    slow.runs[1]?.end.resolve("from new");
    await flushed();
    slow.runs[0]?.end.resolve("from old");
    await flushed();
    expect(notebook.state("slow")).toMatchObject({ value: "from new" });
    expect(JSON.stringify(seen)).not.toContain("from old");
  });

  it("swallows the rejection of an aborted run", async () => {
    const slow = manual("slow", ["x"]);
    const notebook = notebookOf([{ name: "x", value: 1 }, slow.cell]);
    notebook.observe("slow", ignore);
    await flushed();
    notebook.set("x", 2);
    await flushed();
    slow.runs[0]?.end.reject(new Error("aborted"));
    slow.runs[1]?.end.resolve("fine");
    await flushed();
    expect(notebook.state("slow")).toMatchObject({ value: "fine" });
  });

  it("withdraws results in the same moment a source is set", async () => {
    const notebook = notebookOf([
      { name: "x", value: 1 },
      { name: "double", inputs: ["x"], run: ({ x }) => num(x) * 2 },
    ]);
    notebook.observe("double", ignore);
    await flushed();
    notebook.set("x", 2);
    expect(notebook.state("x")).toMatchObject({ value: 2 });
    expect(notebook.state("double")).toEqual({ status: "stale", previous: 2 });
  });

  it("keeps the previous value beside the run, and gives it to the cell", async () => {
    const slow = manual("slow", ["x"]);
    const notebook = notebookOf([{ name: "x", value: 1 }, slow.cell], () => 5);
    notebook.observe("slow", ignore);
    await flushed();
    expect(slow.runs[0]?.context).not.toHaveProperty("previous");
    slow.runs[0]?.end.resolve("first");
    await flushed();
    notebook.set("x", 2);
    await flushed();
    expect(notebook.state("slow")).toEqual({ status: "running", since: 5, previous: "first" });
    expect(slow.runs[1]?.context.previous).toBe("first");
  });

  it("lets a run go on while an input is only in doubt, and holds its result until that is settled", async () => {
    const [middle, last] = [manual("middle", ["x"]), manual("last", ["middle"])];
    const notebook = notebookOf([{ name: "x", value: 1 }, middle.cell, last.cell]);
    notebook.observe("last", ignore);
    await flushed();
    middle.runs[0]?.end.resolve("same");
    await flushed();
    notebook.set("x", 2);
    await flushed();
    last.runs[0]?.end.resolve("result");
    await flushed();
    expect(notebook.state("last").status).toBe("running");
    middle.runs[1]?.end.resolve("same");
    await flushed();
    expect(last.runs).toHaveLength(1);
    expect(last.runs[0]?.context.signal.aborted).toBe(false);
    expect(notebook.state("last")).toMatchObject({ status: "ready", value: "result" });
  });

  it("stays right when the end of one run sets a source that the next run depends on", async () => {
    const notebook = notebookOf([
      { name: "x", value: 1 },
      { name: "y", value: 1 },
      { name: "tens", inputs: ["y"], run: ({ y }) => num(y) * 10 },
      {
        name: "sum",
        inputs: ["x", "tens"],
        run: ({ x, tens }, { signal }) => {
          signal.addEventListener("abort", () => notebook.set("y", 2));
          return x === 1 ? new Promise(() => {}) : num(x) + num(tens);
        },
      },
    ]);
    const seen: unknown[] = [];
    notebook.observe("sum", () => {
      const state = notebook.state("sum");
      if (state.status === "ready") seen.push(state.value);
    });
    await flushed();
    notebook.set("x", 2);
    await flushed();
    expect(seen).toEqual([22]);
  });
});
