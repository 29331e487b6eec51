import { describe, expect, it, vi } from "vitest";
import type { Cell } from "./cell";
import { counted, flushed, ignore, manual, notebookOf, num } from "./testing";

describe("running", () => {
  it("computes what is observed from its inputs, whatever the order of definition", async () => {
    const notebook = notebookOf([
      { name: "area", inputs: ["width", "height"], run: ({ width, height }) => num(width) * num(height) },
      { name: "width", value: 3 },
      { name: "height", value: 4 },
    ]);
    notebook.observe("area", ignore);
    await flushed();
    expect(notebook.state("area")).toMatchObject({ status: "ready", value: 12 });
    notebook.set("width", 5);
    await flushed();
    expect(notebook.state("area")).toMatchObject({ status: "ready", value: 20 });
  });

  it("runs the end of a diamond once, with both sides new", async () => {
    const end = counted("end", ["left", "right"], ({ left, right }) => `${String(left)} ${String(right)}`);
    const notebook = notebookOf([
      { name: "x", value: 1 },
      { name: "left", inputs: ["x"], run: ({ x }) => num(x) + 1 },
      { name: "long", inputs: ["x"], run: ({ x }) => num(x) * 10 },
      { name: "right", inputs: ["long"], run: async ({ long }) => num(long) + 1 },
      end.cell,
    ]);
    notebook.observe("end", ignore);
    await flushed();
    notebook.set("x", 2);
    await flushed();
    expect(end.spy.mock.calls.map(([values]) => values)).toEqual([
      { left: 2, right: 11 },
      { left: 3, right: 21 },
    ]);
  });

  it("takes several sets in one microtask as one change", async () => {
    const sum = counted("sum", ["a", "b"], ({ a, b }) => num(a) + num(b));
    const notebook = notebookOf([{ name: "a", value: 1 }, { name: "b", value: 1 }, sum.cell]);
    notebook.observe("sum", ignore);
    await flushed();
    notebook.set("a", 2);
    notebook.set("b", 2);
    notebook.set("a", 3);
    await flushed();
    expect(sum.spy).toHaveBeenCalledTimes(2);
    expect(notebook.state("sum")).toMatchObject({ value: 5 });
  });

  it("runs nothing when a source is set to what it is, or back to what it was", async () => {
    const reader = counted("reader", ["a"], ({ a }) => a);
    const notebook = notebookOf([{ name: "a", value: Number.NaN }, reader.cell]);
    notebook.observe("reader", ignore);
    await flushed();
    const before = notebook.state("reader");
    notebook.set("a", Number.NaN);
    await flushed();
    notebook.set("a", 2);
    notebook.set("a", Number.NaN);
    await flushed();
    expect(reader.spy).toHaveBeenCalledTimes(1);
    expect(notebook.state("reader")).toBe(before);
  });

  it("stops where a value stays the same", async () => {
    const tail = counted("tail", ["parity"], ({ parity }) => parity);
    const notebook = notebookOf([
      { name: "n", value: 1 },
      { name: "parity", inputs: ["n"], run: ({ n }) => num(n) % 2 },
      tail.cell,
    ]);
    const listener = vi.fn();
    notebook.observe("tail", listener);
    await flushed();
    listener.mockClear();
    notebook.set("n", 3);
    await flushed();
    expect(tail.spy).toHaveBeenCalledTimes(1);
    expect(listener).not.toHaveBeenCalled();
    notebook.set("n", 4);
    await flushed();
    expect(tail.spy).toHaveBeenCalledTimes(2);
  });

  it("runs independent asynchronous cells at the same time, in order of definition", async () => {
    const [b, a] = [manual("b", ["x"]), manual("a", ["x"])];
    const both: Cell = { name: "both", inputs: ["a", "b"], run: ({ a, b }) => [a, b] };
    const notebook = notebookOf([both, b.cell, a.cell, { name: "x", value: 1 }]);
    notebook.observe("both", ignore);
    await flushed();
    expect([a.runs.length, b.runs.length]).toEqual([1, 1]);
    a.runs[0]?.end.resolve("A");
    await flushed();
    expect(notebook.state("both")).toEqual({ status: "stale" });
    b.runs[0]?.end.resolve("B");
    await flushed();
    expect(notebook.state("both")).toMatchObject({ value: ["A", "B"] });
  });

  it("measures each cell by the given clock", async () => {
    let clock = 100;
    const slow = manual("slow", []);
    const notebook = notebookOf([slow.cell], () => clock);
    notebook.observe("slow", ignore);
    await flushed();
    expect(notebook.state("slow")).toEqual({ status: "running", since: 100 });
    clock = 140;
    slow.runs[0]?.end.resolve("done");
    await flushed();
    expect(notebook.state("slow")).toMatchObject({ status: "ready", duration: 40 });
  });

  it("gives a new version to a new value only", async () => {
    const notebook = notebookOf([{ name: "x", value: 1 }]);
    const versions = [1, 2, 2, 1].map((value) => {
      notebook.set("x", value);
      const state = notebook.state("x");
      return state.status === "ready" ? state.version : 0;
    });
    expect(versions).toEqual([versions[0], versions[1], versions[1], versions[0]]);
    await flushed();
    notebook.set("x", 9);
    await flushed();
    expect(notebook.state("x")).toMatchObject({ value: 9 });
    expect(notebook.state("x")).not.toMatchObject({ version: versions[1] });
  });
});

describe("wrong use and the end", () => {
  it("refuses to set what is no source", () => {
    const notebook = notebookOf([{ name: "c", inputs: [], run: () => 1 }]);
    expect(() => notebook.set("c", 1)).toThrow('"c" is not a source');
    expect(() => notebook.set("nope", 1)).toThrow('"nope" is not a source');
  });

  it("fails a cell that sets a source while it runs, instead of running for ever", async () => {
    const notebook = notebookOf([
      { name: "x", value: 1 },
      { name: "bad", inputs: ["x"], run: ({ x }) => notebook.set("x", num(x) + 1) },
    ]);
    notebook.observe("bad", ignore);
    await flushed();
    expect(notebook.state("bad")).toMatchObject({ status: "failed", error: { code: "thrown" } });
    expect(notebook.state("x")).toMatchObject({ value: 1 });
  });

  it("aborts and falls silent when disposed of", async () => {
    const slow = manual("slow", ["x"]);
    const notebook = notebookOf([{ name: "x", value: 1 }, slow.cell]);
    const listener = vi.fn();
    notebook.observe("slow", listener);
    await flushed();
    listener.mockClear();
    notebook.dispose();
    slow.runs[0]?.end.resolve(1);
    notebook.set("x", 2);
    await flushed();
    expect(slow.runs).toHaveLength(1);
    expect(slow.runs[0]?.context.signal.aborted).toBe(true);
    expect(listener).not.toHaveBeenCalled();
  });

  it("returns the same state object until the state changes", async () => {
    const notebook = notebookOf([{ name: "x", value: 1 }]);
    expect(notebook.state("x")).toBe(notebook.state("x"));
    expect(notebook.state("ghost")).toBe(notebook.state("ghost"));
  });

  it("crosses a ladder of 60 full diamonds in no noticeable time", async () => {
    const cells: Cell[] = [
      { name: "l0", value: 1 },
      { name: "r0", value: 1 },
    ];
    for (let i = 1; i <= 60; i++) {
      const inputs = [`l${i - 1}`, `r${i - 1}`];
      for (const side of ["l", "r"])
        cells.push({ name: `${side}${i}`, inputs, run: (v) => num(v[inputs[0] ?? ""]) + 1 });
    }
    const notebook = notebookOf(cells);
    notebook.observe("l60", ignore);
    await flushed();
    notebook.set("l0", 2);
    await flushed();
    expect(notebook.state("l60")).toMatchObject({ value: 62 });
  });
});
