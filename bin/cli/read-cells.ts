import { sha256 } from "@/lib/ml/sha256";
import { Failure } from "./failure";
import { type Cells, parseCells, UnclosedQuote } from "./parse-cells";
import { readSource, sourceName, textOf } from "./read-source";

export type CellFile = Cells & {
  /** As messages call it. */
  name: string;
  /** SHA-256 of the file as it is. */
  sha256: string;
};

/**
 * Reads a csv or tsv file, or standard input for `-`, into cells. The first line tells what parts them: a tab (then quotation
 * marks mean nothing), else a comma, else a semicolon, as spreadsheets write where the comma is for decimals.
 * @throws Failure for what is no such file.
 */
export async function readCells(path: string): Promise<CellFile> {
  const bytes = await readSource(path);
  const text = textOf(bytes, path);
  const name = sourceName(path);
  const delimiter = delimiterOf(text.split(/[\r\n]/, 1)[0] ?? "");
  const cells = parsed(name, text, delimiter);
  if (cells.lines.length === 0) throw new Failure(`${name} has no rows.`);
  return { ...cells, name, sha256: await sha256(bytes) };
}

function delimiterOf(line: string): string {
  if (line.includes("\t")) return "\t";
  const bare = line.replace(/"[^"]*"/g, "");
  return bare.includes(";") && !bare.includes(",") ? ";" : ",";
}

function parsed(name: string, text: string, delimiter: string): Cells {
  try {
    return parseCells(text, delimiter, delimiter !== "\t");
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
    throw new Failure(`${name}, line ${error.line}: a quotation mark opens a cell, and none closes it.`);
  }
}
