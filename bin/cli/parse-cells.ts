export type Cells = {
  cells: string[][];
  /** Line (from 1) on which each row begins. */
  lines: number[];
};

/** A quotation mark that opens a cell and is never closed. */
export class UnclosedQuote extends Error {
  override name = "UnclosedQuote";
  constructor(readonly line: number) {
    super(`A quotation mark on line ${line} is never closed.`);
  }
}

/**
 * Parts a text into rows and cells, with the line of every row. Lines may end in LF, CRLF or CR; empty ones are left out.
 * Where `quotes` is true, a cell may stand in quotation marks, doubled inside (RFC 4180); marks that stand anywhere else are text.
 * @throws UnclosedQuote
 */
export function parseCells(text: string, delimiter: string, quotes: boolean): Cells {
  const breaks = new RegExp(`[${delimiter}\r\n]`, "g");
  const found: Cells = { cells: [], lines: [] };
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: string[] = [];
    const begins = line;
    let more = true;
    while (more) {
      const inQuotes = quotes && text[at] === '"' ? quotedCell(text, at, delimiter, line) : undefined;
      if (inQuotes) {
        row.push(inQuotes.value);
        line += inQuotes.lines;
        at = inQuotes.end;
      } else {
        breaks.lastIndex = at;
        const end = breaks.exec(text)?.index ?? text.length;
        row.push(text.slice(at, end));
        at = end;
      }
      more = text[at] === delimiter;
      if (more) at += 1;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    if (row.length === 1 && row[0] === "") continue;
    found.cells.push(row);
    found.lines.push(begins);
  }
  return found;
}

/** The cell in quotation marks that begins here; undefined when what follows its end shows that the mark was text. */
function quotedCell(text: string, start: number, delimiter: string, line: number) {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) throw new UnclosedQuote(line);
  const next = text[end + 1];
  if (next !== undefined && next !== delimiter && next !== "\r" && next !== "\n") return undefined;
  const inside = text.slice(start + 1, end);
  return {
    value: inside.replaceAll('""', '"'),
    end: end + 1,
    lines: inside.match(/\r\n|\r|\n/g)?.length ?? 0,
  };
}
