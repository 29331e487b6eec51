import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMarkdown } from "./parse-markdown";

const text = (words: string) => ({ kind: "text", text: words });

test("headings, paragraphs, lists, tables and code are told apart", () => {
  const source =
    "# A title\n\nTwo lines\nof one paragraph.\n\n- one\n- two\n  goes on\n\n1. first\n\n```\na < b\n```\n\n| a | b |\n| --- | ---: |\n| 1 | `x|y` |\n";
  expect(parseMarkdown(source)).toEqual([
    { kind: "heading", level: 1, parts: [text("A title")] },
    { kind: "paragraph", parts: [text("Two lines of one paragraph.")] },
    { kind: "list", ordered: false, items: [[text("one")], [text("two goes on")]] },
    { kind: "list", ordered: true, items: [[text("first")]] },
    { kind: "code", text: "a < b" },
    {
      kind: "table",
      head: [[text("a")], [text("b")]],
      rows: [[[text("1")], [{ kind: "code", text: "x|y" }]]],
    },
  ]);
});

test("code, strong, emphasis and links are marked inside a line", () => {
  expect(parseMarkdown("a `b*c*` **d** *e* [f](https://example.com) snake_case_name 2 * 3 * 4")).toEqual([
    {
      kind: "paragraph",
      parts: [
        text("a "),
        { kind: "code", text: "b*c*" },
        text(" "),
        { kind: "strong", parts: [text("d")] },
        text(" "),
        { kind: "emphasis", parts: [text("e")] },
        text(" "),
        { kind: "link", href: "https://example.com", parts: [text("f")] },
        text(" snake_case_name 2 * 3 * 4"),
      ],
    },
  ]);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "/\\evil.example",
  "http://plain.example",
  "JaVaScRiPt:x",
])("a link to %s is only its words", (href) => {
  expect(JSON.stringify(parseMarkdown(`[words](${href})`))).not.toContain("link");
});

test("raw HTML stays text, and comments are left out", () => {
  expect(parseMarkdown("<!-- hidden\n -->\n<b onclick=x>bold</b>")).toEqual([
    { kind: "paragraph", parts: [text("<b onclick=x>bold</b>")] },
  ]);
});

test("every card that ships is read, tables and all", () => {
  const blocks = parseMarkdown(readFileSync("models/sentiment/card.md", "utf8"));
  const tables = blocks.filter((block) => block.kind === "table");
  expect(tables.length).toBeGreaterThanOrEqual(3);
  for (const { head, rows } of tables) for (const row of rows) expect(row.length).toBe(head.length);
});

test("whatever is sent, it ends", () => {
  const odd = fc.string({
    unit: fc.constantFrom("#", "*", "_", "`", "|", "-", "[", "]", "(", ")", "\n", " ", "a", "1", "."),
    maxLength: 200,
  });
  fc.assert(fc.property(odd, (source) => Array.isArray(parseMarkdown(source))));
});
