import { CsvError, parse } from "csv-parse/browser/esm";
import { delimiters, type DelimiterName } from "./delimiter";
import { FileFault } from "./file-fault";

/** Rows as they are read, and the share (0-1) of the file behind them. */
export type ParsedRows = { rows: string[][]; share: number };

/** Longer ones are no rows of a table but the rest of the file after a quotation mark that was never closed. */
const longestRow = 1_000_000;

/**
 * Parts a text into rows and cells while it is read, so that no more than a part of it is in work at once. Empty lines are left out.
 * Where tabs part the cells, quotation marks are text.
 * @throws FileFault `quote` with the line.
 */
export async function* parseRows(
  parts: AsyncIterable<{ text: string; share: number }>,
  delimiter: DelimiterName,
): AsyncGenerator<ParsedRows> {
  const parser = parse({
    bom: true,
    delimiter: delimiters[delimiter],
    // Left to itself the parser takes the end of the first line for that of all.
    record_delimiter: ["\r\n", "\n", "\r"],
    quote: delimiter === "tab" ? null : '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  let rows: string[][] = [];
  let any = false;
  parser.on("data", (row: string[]) => rows.push(row));
  const ended = new Promise<void>((resolve, reject) => {
    parser.on("end", () => resolve());
    parser.on("error", (error: unknown) => reject(faultOf(error)));
  });
  // Somebody may stop reading before the end; what goes wrong after that concerns nobody.
  ended.catch(() => undefined);
  for await (const { text, share } of parts) {
    if (text === "") continue;
    any = true;
    await Promise.race([ended, new Promise<void>((written) => void parser.write(text, () => written()))]);
    const ready = rows;
    rows = [];
    if (ready.length > 0) yield { rows: ready, share };
  }
  // This build of the parser cannot end where nothing began.
  if (!any) return;
  parser.end();
  await ended;
  if (rows.length > 0) yield { rows, share: 1 };
}

function faultOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  return new FileFault("quote", "lines" in error ? Number(error["lines"]) : undefined);
}
