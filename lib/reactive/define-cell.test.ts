import { describe, expect, it } from "vitest";
import { EMPTY } from "./cell";
import { defineCell, defineSource } from "./define-cell";
import { flushed, ignore, notebookOf } from "./testing";

describe("types", () => {
  it("infers the values of inputs and of states", async () => {
    const text = defineSource("text", "satu dua");
    const words = defineCell({ name: "words", inputs: [text], run: async ({ text }) => text.split(" ") });
    const count = defineCell({
      name: "count",
      inputs: [words, "text"],
      run: ({ words, text }) => (text === "" ? EMPTY : words.length),
    });
    const notebook = notebookOf([text, words, count]);
    notebook.observe(count, ignore);
    await flushed();
    const state = notebook.state(count);
    const value: number | undefined = state.status === "ready" ? state.value : undefined;
    expect(value).toBe(2);
    notebook.set(text, "");
    // @ts-expect-error a source keeps the type it was defined with
    notebook.set(text, 1);
    // @ts-expect-error an input given by name only is unknown
    defineCell({ name: "n", inputs: ["text"], run: ({ text }) => text.length });
    // @ts-expect-error not among the inputs
    defineCell({ name: "n", inputs: [text], run: ({ words }) => words });
  });
});
