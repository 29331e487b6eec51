import { describe, expect, it, vi } from "vitest";
import type { Cell } from "./cell";
import { counted, flushed, ignore, manual, notebookOf, num } from "./testing";

describe("changing the cells", () => {
  it("mends a reader when the missing name is defined", async () => {
    const notebook = notebookOf([{ name: "b", inputs: ["a"], run: ({ a }) => num(a) + 1 }]);
    notebook.observe("b", ignore);
    await flushed();
    expect(notebook.state("b")).toMatchObject({ error: { code: "missing", cell: "a" } });
    notebook.define([{ name: "a", value: 1 }]);
    await flushed();
    expect(notebook.state("b")).toMatchObject({ value: 2 });
  });

  it("replaces a cell by name, reruns its readers, and mends a name that was defined twice", async () => {
    const notebook = notebookOf([
      { name: "a", inputs: [], run: () => 1 },
      { name: "b", inputs: ["a"], run: ({ a }) => a },
      { name: "a", inputs: [], run: () => 2 },
    ]);
    notebook.observe("b", ignore);
    await flushed();
    expect(notebook.state("b")).toMatchObject({ error: { code: "upstream", cell: "a" } });
    notebook.define([{ name: "a", inputs: [], run: () => 3 }]);
    await flushed();
    expect(notebook.state("b")).toMatchObject({ value: 3 });
    expect(notebook.names()).toEqual(["a", "b"]);
  });

  it("keeps the values of cells that stay, drops and reports those that go", async () => {
    const kept = counted("kept", ["x"], ({ x }) => x);
    const x: Cell = { name: "x", value: 1 };
    const notebook = notebookOf([x, { name: "gone", value: 1 }, kept.cell]);
    const told = vi.fn();
    notebook.observe("kept", ignore);
    notebook.observe("gone", told);
    notebook.set("x", 2);
    await flushed();
    notebook.replace([x, kept.cell]);
    await flushed();
    expect(notebook.state("kept")).toMatchObject({ value: 2 });
    expect(kept.spy).toHaveBeenCalledTimes(1);
    expect(notebook.state("gone")).toMatchObject({ error: { code: "missing" } });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("never shows the result of a definition that was replaced while it ran", async () => {
    const old = manual("cell", []);
    const notebook = notebookOf([old.cell]);
    notebook.observe("cell", ignore);
    await flushed();
    notebook.define([{ name: "cell", inputs: [], run: () => "new" }]);
    old.runs[0]?.end.resolve("old");
    await flushed();
    expect(old.runs[0]?.context.signal.aborted).toBe(true);
    expect(notebook.state("cell")).toMatchObject({ value: "new" });
  });
});
