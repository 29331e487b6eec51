import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Cell as CellDefinition } from "@/lib/reactive/cell";
import { createNotebook } from "@/lib/reactive/create-notebook";
import { Cell } from "./cell";
import { NotebookProvider } from "./notebook-provider";
import { type NotebookText, notebookText } from "./notebook-text";

const never = () => new Promise(() => {});
const flushed = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

/** The markup of cell "c" once everything has run that can; `then` may change something after that. */
const show = async (
  cells: CellDefinition[],
  { text = notebookText.en, then }: { text?: NotebookText; then?: (set: (x: unknown) => void) => void } = {},
) => {
  let time = 0;
  const notebook = createNotebook(cells, { now: () => (time += 12.4) });
  notebook.observe("c", () => {});
  await flushed();
  then?.((value) => notebook.set("x", value));
  await flushed();
  return renderToStaticMarkup(
    <NotebookProvider notebook={notebook} text={text}>
      <Cell name="c" title="A title">
        {(value, { stale }) => <output data-old={stale}>{String(value)}</output>}
      </Cell>
    </NotebookProvider>,
  );
};

describe("Cell", () => {
  it("shows a ready value, its word and how long it took", async () => {
    const html = await show([{ name: "c", inputs: [], run: () => "hello" }]);
    expect(html).toContain('data-status="ready"');
    expect(html).toContain('<output data-old="false">hello</output>');
    expect(html).toContain("Ready");
    expect(html).toContain("12 ms");
    expect(html).toContain('aria-busy="false"');
  });

  it("is a section named by its title", async () => {
    const html = await show([{ name: "c", inputs: [], run: () => 1 }]);
    const label = /aria-labelledby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`<h2 id="${label}"`);
  });

  it("is busy without a value while the first run goes on", async () => {
    const html = await show([{ name: "c", inputs: [], run: never }]);
    expect(html).toContain('data-status="running"');
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain("cell-skeleton");
    expect(html).not.toContain("<output");
  });

  it("keeps the previous value, marked, while the next is on its way", async () => {
    const cells = [
      { name: "x", value: "old" },
      { name: "c", inputs: ["x"], run: ({ x }: { x?: unknown }) => (x === "old" ? x : never()) },
    ];
    const html = await show(cells, { then: (set) => set("new") });
    expect(html).toContain('<output data-old="true">old</output>');
    expect(html).toContain('data-stale="true"');
    expect(html).toContain('aria-busy="true"');
  });

  it("waits, without a value, for inputs that run", async () => {
    const html = await show([
      { name: "x", inputs: [], run: never },
      { name: "c", inputs: ["x"], run: () => 1 },
    ]);
    expect(html).toContain('data-status="stale"');
    expect(html).toContain("Waiting");
  });

  it("alerts to a failure of its own and offers to try again", async () => {
    const html = await show([{ name: "c", inputs: [], run: () => Promise.reject(new Error("<boom>")) }]);
    expect(html).toContain('role="alert"');
    expect(html).toContain("This cell stopped with an error: &lt;boom&gt;");
    expect(html).toContain("Try again");
  });

  it("mentions a failure upstream without an alert, in the language it is given", async () => {
    const cells = [
      { name: "x", inputs: [], run: () => Promise.reject(new Error("boom")) },
      { name: "c", inputs: ["x"], run: () => 1 },
    ];
    const html = await show(cells, { text: notebookText.id });
    expect(html).not.toContain('role="alert"');
    expect(html).toContain("Tidak dapat dijalankan karena “x” gagal.");
  });

  it("says that a cell does not exist", async () => {
    expect(await show([])).toContain("This cell reads “c”, which does not exist.");
  });

  it("has words for an empty cell", async () => {
    expect(await show([{ name: "c", inputs: [], run: () => undefined }])).toContain("Nothing to show yet.");
  });

  it("holds inputs and code behind a toggle, hidden at first", async () => {
    const html = await show([
      { name: "x", value: 1 },
      { name: "c", inputs: ["x"], source: "x => x < 2", run: () => 1 },
    ]);
    const panel = /aria-controls="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain('aria-expanded="false"');
    expect(html).toContain(`<div id="${panel}" hidden=""`);
    expect(html).toContain("x → c");
    expect(html).toContain("x =&gt; x &lt; 2</pre>");
  });

  it("needs no inline style", async () => {
    expect(await show([{ name: "c", inputs: [], run: () => 1 }])).not.toContain("style=");
  });
});

describe("notebookText", () => {
  it("has the same keys and placeholders in both languages", () => {
    const shape = (value: unknown): unknown =>
      typeof value === "string"
        ? (value.match(/\{\w+\}/g) ?? []).toSorted()
        : Object.fromEntries(Object.entries(value ?? {}).map(([key, inner]) => [key, shape(inner)]));
    expect(shape(notebookText.id)).toEqual(shape(notebookText.en));
  });
});
