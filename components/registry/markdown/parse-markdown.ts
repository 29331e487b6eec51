import { parseInline } from "./parse-inline";
import type { Inline } from "./parse-inline";

export type Block =
  | { kind: "heading"; level: number; parts: Inline[] }
  | { kind: "paragraph"; parts: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "table"; head: Inline[][]; rows: Inline[][][] }
  | { kind: "code"; text: string };

const item = /^\s*(?:[-*+]|(\d+)[.)])\s+/;
const rule = /^\s*\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?\s*$/;

/**
 * The part of Markdown that model cards use: headings, paragraphs, flat lists, tables and fenced code, with the marks of
 * `parseInline` in them. There is no raw HTML: it stays text, comments are left out.
 */
export function parseMarkdown(source: string): Block[] {
  const lines = source.replace(/<!--[\s\S]*?-->/g, "").split(/\r?\n/);
  const blocks: Block[] = [];
  let at = 0;
  const take = (goesOn: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && goesOn(lines[at] ?? "")) at += 1;
    return lines.slice(from, at);
  };

  while (at < lines.length) {
    const line = lines[at] ?? "";
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (line.trim() === "") at += 1;
    else if (line.startsWith("```")) {
      at += 1;
      blocks.push({ kind: "code", text: take((one) => !one.startsWith("```")).join("\n") });
      at += 1;
    } else if (heading) {
      at += 1;
      blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, parts: parseInline(heading[2] ?? "") });
    } else if (rule.test(lines[at + 1] ?? "") && line.includes("|")) {
      const [head = "", , ...rows] = take((one) => one.includes("|"));
      blocks.push({ kind: "table", head: cellsOf(head), rows: rows.map(cellsOf) });
    } else if (item.test(line)) {
      blocks.push(listOf(take((one) => one.trim() !== "" && !one.startsWith("#"))));
    } else {
      at += 1;
      blocks.push({ kind: "paragraph", parts: parseInline([line, ...take(goesOn)].map(trimmed).join(" ")) });
    }
  }
  return blocks;
}

const trimmed = (line: string) => line.trim();
const goesOn = (line: string) => line.trim() !== "" && !/^(#{1,6}\s|```|\s*[-*+]\s)/.test(line);

/** A pipe that is escaped, or stands in code, does not end a cell. */
const cellsOf = (line: string): Inline[][] =>
  (
    line
      .trim()
      .replace(/^\||\|$/g, "")
      .match(/(?:\\\||`[^`]*`|[^|])+/g) ?? []
  ).map((cell) => parseInline(cell.replaceAll("\\|", "|").trim()));

function listOf(lines: string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    if (item.test(line) || items.length === 0) items.push(line.replace(item, ""));
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  return {
    kind: "list",
    ordered: item.exec(lines[0] ?? "")?.[1] !== undefined,
    items: items.map(parseInline),
  };
}
