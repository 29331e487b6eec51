import { describe, expect, it } from "vitest";
import { EMPTY } from "./cell";
import { counted, flushed, ignore, notebookOf, num } from "./testing";

describe("empty and failed", () => {
  it("leaves the readers of an empty cell empty, without running them", async () => {
    const reader = counted("reader", ["found"], () => 1);
    const notebook = notebookOf([
      { name: "text", value: "" },
      { name: "found", inputs: ["text"], run: ({ text }) => (text === "" ? EMPTY : text) },
      reader.cell,
    ]);
    notebook.observe("reader", ignore);
    await flushed();
    expect(notebook.state("found").status).toBe("empty");
    expect(notebook.state("reader").status).toBe("empty");
    expect(reader.spy).not.toHaveBeenCalled();
    notebook.set("text", "hello");
    await flushed();
    expect(notebook.state("reader")).toMatchObject({ value: 1 });
    notebook.set("text", undefined);
    await flushed();
    expect(notebook.state("text").status).toBe("empty");
    expect(notebook.state("reader").status).toBe("empty");
  });

  it("takes null, false and zero for values", async () => {
    const notebook = notebookOf(
      [null, false, 0].map((value, index) => ({ name: `${index}`, inputs: [], run: () => value })),
    );
    for (const name of notebook.names()) notebook.observe(name, ignore);
    await flushed();
    expect(notebook.names().map((name) => notebook.state(name))).toMatchObject([
      { value: null },
      { value: false },
      { value: 0 },
    ]);
  });

  it("keeps what was thrown in the cell, and tells those downstream where it began", async () => {
    const cause = new TypeError("no good");
    const notebook = notebookOf([
      {
        name: "bad",
        inputs: [],
        run: () => {
          throw cause;
        },
      },
      { name: "worse", inputs: ["bad"], run: () => 1 },
      { name: "worst", inputs: ["worse"], run: () => 1 },
      { name: "fine", inputs: [], run: () => 1 },
    ]);
    for (const name of notebook.names()) notebook.observe(name, ignore);
    await flushed();
    expect(notebook.state("bad")).toMatchObject({
      error: { code: "thrown", cell: "bad", message: "no good", cause },
    });
    expect(notebook.state("worst")).toMatchObject({
      error: { code: "upstream", cell: "bad", message: "no good" },
    });
    expect(notebook.state("fine").status).toBe("ready");
  });

  it.each([
    ["a rejected promise", () => Promise.reject("told"), "told"],
    ["an error without words", () => Promise.reject(new RangeError()), "RangeError"],
    ["an object without a prototype", () => Promise.reject(Object.create(null)), "[object Object]"],
  ])("turns %s into a message", async (_, run, message) => {
    const notebook = notebookOf([{ name: "bad", inputs: [], run }]);
    notebook.observe("bad", ignore);
    await flushed();
    expect(notebook.state("bad")).toMatchObject({ status: "failed", error: { message } });
  });

  it("recovers when the reason goes away", async () => {
    const notebook = notebookOf([
      { name: "x", value: 0 },
      {
        name: "inverse",
        inputs: ["x"],
        run: ({ x }) => {
          if (x === 0) throw new Error("zero");
          return 1 / num(x);
        },
      },
      { name: "twice", inputs: ["inverse"], run: ({ inverse }) => 2 * num(inverse) },
    ]);
    notebook.observe("twice", ignore);
    await flushed();
    notebook.set("x", 4);
    await flushed();
    expect(notebook.state("twice")).toMatchObject({ status: "ready", value: 0.5 });
  });

  it("fails a cycle and its descendants only, without running them", async () => {
    const [a, b, after] = [
      counted("a", ["b"], () => 1),
      counted("b", ["a"], () => 1),
      counted("after", ["a"], () => 1),
    ];
    const notebook = notebookOf([a.cell, b.cell, after.cell, { name: "ok", inputs: [], run: () => 1 }]);
    for (const name of notebook.names()) notebook.observe(name, ignore);
    await flushed();
    expect(notebook.state("a")).toMatchObject({ error: { code: "cycle", message: "a → b → a" } });
    expect(notebook.state("after")).toMatchObject({ error: { code: "upstream", cell: "a" } });
    expect(notebook.state("ok").status).toBe("ready");
    for (const { spy } of [a, b, after]) expect(spy).not.toHaveBeenCalled();
  });

  it("fails an observed name that no cell has", () => {
    expect(notebookOf([]).state("ghost")).toMatchObject({ error: { code: "missing", cell: "ghost" } });
  });

  it("runs again on request, alone if the answer is the same", async () => {
    const cell = counted("cell", [], () => 7);
    const reader = counted("reader", ["cell"], (values) => values.cell);
    const notebook = notebookOf([cell.cell, reader.cell]);
    notebook.observe("reader", ignore);
    await flushed();
    notebook.invalidate("cell");
    expect(notebook.state("reader").status).toBe("stale");
    await flushed();
    expect([cell.spy.mock.calls.length, reader.spy.mock.calls.length]).toEqual([2, 1]);
    expect(notebook.state("reader").status).toBe("ready");
  });
});
