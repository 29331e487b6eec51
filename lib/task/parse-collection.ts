import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { CollectionDeclaration } from "./define-task";

export type ReadCollection = {
  /** In the order of the file, each once. */
  items: string[];
  /** Texts that stand in the file more than once: their later places (rows from 1, without the header). */
  repeated: { row: number; item: string }[];
  /** Rows without a text that can be kept. */
  unusable: { row: number; reason: string }[];
};

const Cells = z.array(z.array(z.string()));

/**
 * Reads a csv or tsv file of texts. With a header, the column is the one of a known name; a file of one column needs none.
 * @throws RangeError when no column can be told to be the one; the parser's error when it is no such file.
 */
export function parseCollection(collection: CollectionDeclaration, text: string): ReadCollection {
  const tabbed = (text.split("\n", 1)[0] ?? "").includes("\t");
  const rows = Cells.parse(
    parse(text, {
      bom: true,
      delimiter: tabbed ? "\t" : ",",
      quote: tabbed ? null : '"',
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  const header = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const named = header.findIndex((cell) => collection.columns.includes(cell));
  if (named < 0 && rows.some((cells) => cells.length > 1))
    throw new RangeError(`One column must be named ${collection.columns.join(" or ")}.`);
  const read: ReadCollection = { items: [], repeated: [], unusable: [] };
  const seen = new Set<string>();
  rows.slice(named < 0 ? 0 : 1).forEach((cells, at) => {
    const parsed = collection.schema.safeParse(cells[Math.max(0, named)] ?? "");
    if (!parsed.success) {
      read.unusable.push({ row: at + 1, reason: parsed.error.issues[0]?.message ?? "" });
      return;
    }
    const key = collection.key(parsed.data);
    if (seen.has(key)) read.repeated.push({ row: at + 1, item: parsed.data });
    else read.items.push(parsed.data);
    seen.add(key);
  });
  return read;
}
