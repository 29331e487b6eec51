import "server-only";
import { z } from "zod";
import { issueText } from "@/lib/issue-text";
import { Refusal } from "@/lib/refusal";
import { inputColumns, labelledColumns } from "@/lib/task/data-columns";
import type { AnyTask } from "@/lib/task/define-task";
import type { Example } from "../data/examples";
import { readTable } from "./read-table";

/** The task's column names, each with the name it has in the file. */
export type ColumnMap = Readonly<Record<string, string>>;

export type ReadRows = {
  rows: Example[];
  skipped: number;
  /** The first lines that cannot be used: their place among the rows (from 1), and why. */
  problems: { row: number; reason: string }[];
};

const mostProblems = 20;

/**
 * Reads labelled rows of a task. The first line is a header when it holds every column the task needs under its (mapped)
 * name; without one the cells are in the task's own order.
 * @throws Refusal when the file cannot be read, lacks a mapped column, or has no row that can be used.
 */
export async function readRows(
  task: AnyTask,
  body: ReadableStream<Uint8Array>,
  { map, limitBytes }: { map: ColumnMap; limitBytes: number },
): Promise<ReadRows> {
  const named = task.fileColumns.map((column) => [column, map[column] ?? column] as const);
  // What the map names has to be there, even where a row could do without.
  const needed = [...new Set([...labelledColumns(task), ...Object.keys(map)])].map(
    (column) => map[column] ?? column,
  );
  const read: ReadRows = { rows: [], skipped: 0, problems: [] };
  let places: (readonly [column: string, place: number])[] | undefined;
  let count = 0;
  for await (const cells of readTable(body, limitBytes)) {
    if (!places) {
      const header = needed.every((name) => cells.includes(name));
      if (!header && Object.keys(map).length > 0) throw noColumns(needed);
      places = named.map(([column, name], place) => [column, header ? cells.indexOf(name) : place]);
      if (header) continue;
    }
    count += 1;
    const parsed = rowOf(
      task,
      Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ""])),
    );
    if (typeof parsed !== "string") read.rows.push(parsed);
    else {
      read.skipped += 1;
      if (read.problems.length < mostProblems) read.problems.push({ row: count, reason: parsed });
    }
  }
  if (read.rows.length === 0) throw nothingUsable(read.problems[0]);
  return read;
}

/** The row, or why it cannot be used. */
function rowOf(task: AnyTask, columns: Record<string, string>): Example | string {
  try {
    const row = task.parseRow(columns);
    if (!row) return `no usable label: ${labelCells(task, columns).join(", ")}`;
    return { prediction: null, input: row.input, label: row.label };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    return issue ? `${issue.path.join(".")}: ${issueText(issue).en}` : "unusable";
  }
}

/** What stands where a label could: in the columns that a row needs and that are not of its input. */
function labelCells(task: AnyTask, columns: Readonly<Record<string, string>>): string[] {
  const ofInput = new Set(inputColumns(task).map(({ column }) => column));
  return labelledColumns(task)
    .filter((column) => !ofInput.has(column))
    .map((column) => `${column} "${(columns[column] ?? "").slice(0, 40)}"`);
}

const noColumns = (names: readonly string[]) =>
  new Refusal("invalid_input", {
    en: `The first line must name the columns ${names.join(", ")}.`,
    id: `Baris pertama harus memuat nama kolom ${names.join(", ")}.`,
  });

const nothingUsable = (first: { row: number; reason: string } | undefined) =>
  new Refusal("invalid_input", {
    en: first ? `No row can be used; row ${first.row}: ${first.reason}` : "The file has no rows.",
    id: first
      ? `Tidak ada baris yang dapat dipakai; baris ${first.row}: ${first.reason}`
      : "Berkas ini tidak berisi baris.",
  });
