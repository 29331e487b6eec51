import { type CsvCell, toCsv } from "@/lib/chart/to-csv";
import type { Language } from "@/lib/language";
import type { ExportKind } from "./batch-calls";
import type { BatchRow } from "./batch-results";

type Export = {
  kind: ExportKind;
  /** Names of the file's columns; empty ones get their number. */
  columns: readonly string[];
  /** Of the sentences on rows at fault. */
  language: Language;
  labels: readonly string[];
};

/** Rows turned into text at a time: a string of all rows at once would be copied again and again. */
const blockRows = 2000;

/**
 * The rows with what came of them as a file, in their order. CSV has the original columns first and begins with a byte order
 * mark, without which spreadsheets misread UTF-8; texts that a spreadsheet would run as a formula get an apostrophe in front.
 */
export function exportRows(rows: readonly BatchRow[], asked: Export): Blob {
  return asked.kind === "csv" ? csvOf(rows, asked) : jsonOf(rows, asked);
}

function csvOf(rows: readonly BatchRow[], { columns, labels, language }: Export): Blob {
  const versions = rows.reduce((most, { answers }) => Math.max(most, answers.length), 1);
  const withMatch = rows.some(({ answers }) => answers.some(({ match }) => match));
  const withUndecided = rows.some(({ answers }) => answers.some(({ undecided }) => undecided !== undefined));
  const own = [
    "label",
    "confidence",
    ...labels.map((label) => `p_${label}`),
    ...(withUndecided ? ["undecided"] : []),
    ...(withMatch ? ["match", "match_score"] : []),
  ];
  const added = Array.from({ length: versions }, (_, at) =>
    own.map((name) => (at === 0 ? name : `${name}_${at + 1}`)),
  );
  const header = distinct([
    ...columns.map((name, at) => name || `column_${at + 1}`),
    ...added.flat(),
    "error",
  ]);
  const cellsOf = ({ cells, answers, fault }: BatchRow): CsvCell[] => [
    ...columns.map((_, at) => cells[at] ?? ""),
    ...added.flatMap((_, version) => {
      const answer = answers[version];
      return [
        answer?.label ?? null,
        answer?.confidence ?? null,
        ...labels.map((label) => answer?.probabilities[label] ?? null),
        ...(withUndecided ? [answer?.undecided ?? null] : []),
        ...(withMatch ? [answer?.match?.title ?? null, answer?.match?.score ?? null] : []),
      ];
    }),
    fault?.[language] ?? null,
  ];
  const parts = ["\uFEFF", toCsv(header, [])];
  for (let at = 0; at < rows.length; at += blockRows)
    parts.push(withoutHeader(rows.slice(at, at + blockRows).map(cellsOf)));
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

/** The first row stands where names would: it is written in the same way. */
const withoutHeader = ([first = [], ...rest]: CsvCell[][]): string =>
  toCsv([], [first, ...rest]).replace(/^\r\n/, "");

/** Names of which no two are the same: an added one that the file already has is called after what it is. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let turn = 0; taken.has(free); turn += 1)
      free = turn === 0 ? `predicted_${name}` : `predicted_${name}_${turn + 1}`;
    taken.add(free);
    return free;
  });
}

function jsonOf(rows: readonly BatchRow[], { columns, language }: Export): Blob {
  const names = distinct(columns.map((name, at) => name || `column_${at + 1}`));
  const documentOf = ({ row, cells, answers, fault }: BatchRow) => ({
    row,
    columns: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])),
    ...answers[0],
    ...(answers.length > 1 && { others: answers.slice(1) }),
    ...(fault && { error: fault[language] }),
  });
  const parts: string[] = ["[\n"];
  for (let at = 0; at < rows.length; at += blockRows) {
    const block = rows.slice(at, at + blockRows).map((row) => JSON.stringify(documentOf(row)));
    parts.push((at > 0 ? ",\n" : "") + block.join(",\n"));
  }
  return new Blob([...parts, "\n]\n"], { type: "application/json" });
}
