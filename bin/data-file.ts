import { z } from "zod";
import { labelledColumns } from "@/lib/task/data-columns";
import type { AnyTask } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";
import type { ColumnMap } from "./cli/column-map";
import { issueText } from "@/lib/issue-text";
import { Failure } from "./cli/failure";
import { readTaskRecords } from "./cli/task-records";

type TaskRow = Row<Record<string, unknown>>;

export type DataFile = {
  rows: TaskRow[];
  /** SHA-256 of the file as it is. */
  sha256: string;
  /** Rows that could not be used: the line they stand on (from 1), and why. */
  skipped: { line: number; reason: string }[];
};

/**
 * Reads a csv or tsv file, with or without a header, into rows of a task; `-` is standard input.
 * @throws Failure when a column is missing or no row can be used.
 */
export async function readDataFile(task: AnyTask, path: string, map: ColumnMap = {}): Promise<DataFile> {
  const { records, lineOf, sha256, name } = await readTaskRecords(task, path, labelledColumns(task), map);
  const rows: TaskRow[] = [];
  const skipped: DataFile["skipped"] = [];
  records.forEach((columns, at) => {
    const read = readRow(task, columns);
    if (typeof read === "string") skipped.push({ line: lineOf(at), reason: read });
    else rows.push(read);
  });
  if (rows.length === 0) {
    const columns = task.fileColumns.join(", ");
    throw new Failure(
      `${name} has no row that ${task.id} can use (${describeSkipped(skipped)}). ` +
        `The columns are ${columns}: --map says where they are and what their values mean, e.g. --map ${exampleMap(task)}.`,
    );
  }
  return { rows, sha256, skipped };
}

/** The usable rows of a file. */
export async function readRows(task: AnyTask, path: string, map?: ColumnMap): Promise<TaskRow[]> {
  return (await readDataFile(task, path, map)).rows;
}

/** Which lines were left out and why: the first five, and how many more there are. */
export function describeSkipped(skipped: DataFile["skipped"]): string {
  const shown = skipped.slice(0, 5).map(({ line, reason }) => `line ${line}: ${reason}`);
  const more = skipped.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more lines`] : [])].join("; ");
}

/** The row, or why there is none. */
function readRow(task: AnyTask, columns: Record<string, string>): TaskRow | string {
  try {
    const row = task.parseRow(columns);
    if (row) return row;
    const labels = Object.entries(columns).filter(([name]) => !Object.hasOwn(task.schema.input.shape, name));
    return (
      labels.map(([name, value]) => `the ${name} "${value.slice(0, 40)}" is not known`).join(", ") ||
      "it has no label"
    );
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    return issue ? `${issue.path.join(".")}: ${issueText(issue).en}` : "it cannot be read";
  }
}

/** A map as an example: an input column, the label's, and a value of it. */
function exampleMap({ fileColumns, schema }: AnyTask): string {
  const label = fileColumns.find((column) => !Object.hasOwn(schema.input.shape, column)) ?? "label";
  const other = fileColumns.find((column) => column !== label) ?? "text";
  return `${other}=NAME,${label}=NAME,${label}:1=${String(schema.label.options[0])}`;
}
