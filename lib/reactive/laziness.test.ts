import { describe, expect, it } from "vitest";
import { counted, flushed, ignore, manual, notebookOf, num } from "./testing";

describe("laziness", () => {
  it("does not run what nobody looks at, and runs it when somebody does", async () => {
    const side = counted("side", ["x"], ({ x }) => x);
    const main = counted("main", ["x"], ({ x }) => x);
    const notebook = notebookOf([{ name: "x", value: 1 }, side.cell, main.cell]);
    notebook.observe("main", ignore);
    await flushed();
    notebook.set("x", 2);
    await flushed();
    expect([main.spy.mock.calls.length, side.spy.mock.calls.length]).toEqual([2, 0]);
    expect(notebook.state("side")).toEqual({ status: "idle" });
    notebook.observe("side", ignore);
    await flushed();
    expect(notebook.state("side")).toMatchObject({ value: 2 });
  });

  it("runs a cell because a descendant is looked at", async () => {
    const notebook = notebookOf([
      { name: "a", inputs: [], run: () => 1 },
      { name: "b", inputs: ["a"], run: ({ a }) => num(a) + 1 },
    ]);
    notebook.observe("b", ignore);
    await flushed();
    expect(notebook.state("a")).toMatchObject({ value: 1 });
  });

  it("keeps a result that is still right for the next observer, and marks one that is not", async () => {
    const cell = counted("cell", ["x"], ({ x }) => x);
    const notebook = notebookOf([{ name: "x", value: 1 }, cell.cell]);
    notebook.observe("cell", ignore)();
    notebook.observe("cell", ignore);
    await flushed();
    const stop = notebook.observe("cell", ignore);
    stop();
    stop();
    await flushed();
    expect(cell.spy).toHaveBeenCalledTimes(1);
  });

  it("does not rerun on return if nothing changed, and does if something did", async () => {
    const cell = counted("cell", ["x"], ({ x }) => x);
    const notebook = notebookOf([{ name: "x", value: 1 }, cell.cell]);
    notebook.observe("cell", ignore)();
    const stop = notebook.observe("cell", ignore);
    await flushed();
    stop();
    await flushed();
    notebook.observe("cell", ignore)();
    const again = notebook.observe("cell", ignore);
    await flushed();
    expect(cell.spy).toHaveBeenCalledTimes(1);
    again();
    await flushed();
    notebook.set("x", 2);
    await flushed();
    expect(notebook.state("cell")).toEqual({ status: "stale", previous: 1 });
    notebook.observe("cell", ignore);
    await flushed();
    expect(cell.spy).toHaveBeenCalledTimes(2);
  });

  it("aborts a run when the last observer leaves, but not when one comes in the same moment", async () => {
    const slow = manual("slow", []);
    const notebook = notebookOf([slow.cell]);
    const first = notebook.observe("slow", ignore);
    await flushed();
    first();
    const second = notebook.observe("slow", ignore);
    await flushed();
    expect(slow.runs[0]?.context.signal.aborted).toBe(false);
    second();
    await flushed();
    expect(slow.runs[0]?.context.signal.aborted).toBe(true);
    expect(notebook.state("slow")).toEqual({ status: "idle" });
    notebook.observe("slow", ignore);
    await flushed();
    expect(slow.runs).toHaveLength(2);
  });
});
