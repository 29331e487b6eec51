import type { AnyTask } from "@/lib/task/define-task";
import { checkColumnMap, type ColumnMap, mappedValue } from "./column-map";
import { Failure } from "./failure";
import { looksLikeNames } from "./looks-like-names";
import { type CellFile, readCells } from "./read-cells";

export type TaskRecords = {
  name: string;
  sha256: string;
  /** Cells by the task's names of their columns. */
  records: Record<string, string>[];
  /** Line (from 1) on which a record begins. */
  lineOf(record: number): number;
};

/**
 * Reads a file by a task's column names. The first line is a header when the columns stand in it, capital letters or not;
 * without a header they are taken in the order in which the task declares them, unless `map` says their places.
 * @param needed the columns that must be there; the task's others are read when the header has them.
 * @throws Failure when a needed column is missing.
 */
export async function readTaskRecords(
  task: AnyTask,
  path: string,
  needed: readonly string[],
  map: ColumnMap = {},
): Promise<TaskRecords> {
  checkColumnMap(map, task.fileColumns);
  const file = await readCells(path);
  const header = findHeader(file, task.fileColumns, needed, map);
  const places = header ?? byPlace(file, task.fileColumns, needed, map);
  const first = header ? 1 : 0;
  if (file.lines.length === first) throw new Failure(`${file.name} has a header and no rows.`);
  return {
    name: file.name,
    sha256: file.sha256,
    records: file.cells
      .slice(first)
      .map((line) =>
        Object.fromEntries(places.map(([column, at]) => [column, mappedValue(map, column, line[at] ?? "")])),
      ),
    lineOf: (record) => file.lines[record + first] ?? 0,
  };
}

type Places = (readonly [column: string, at: number])[];

/** Where the header has the columns; undefined when the file has none. */
function findHeader(
  { cells, name }: CellFile,
  columns: readonly string[],
  needed: readonly string[],
  map: ColumnMap,
) {
  const head = (cells[0] ?? []).map(plain);
  const places: Places = columns.map((column) => [column, head.indexOf(plain(map[column] ?? column))]);
  const found = places.filter(([, at]) => at >= 0);
  const missing = columns.filter(
    (column) =>
      (needed.includes(column) || (map[column] !== undefined && !isPlace(map[column]))) &&
      !found.some(([other]) => other === column),
  );
  if (missing.length === 0) return found;
  // Some of the columns, or names of more columns than the task has: a header, only not the right one.
  const named = missing.find((column) => map[column] !== undefined && !isPlace(map[column]));
  const strange = cells.length > 1 && (cells[0]?.length ?? 0) > columns.length && looksLikeNames(cells);
  if (found.length === 0 && named === undefined && !strange) return undefined;
  const wanted = named ?? missing[0] ?? "";
  throw new Failure(
    `${name} has no column "${map[wanted] ?? wanted}". Its first line is: ${shortened(cells[0] ?? [])}. ` +
      `Say where ${wanted} is with --map ${wanted}=NAME.`,
  );
}

function byPlace(
  { cells, name }: CellFile,
  columns: readonly string[],
  needed: readonly string[],
  map: ColumnMap,
): Places {
  const places: Places = columns.map((column, at) => {
    const given = map[column];
    return [column, isPlace(given) ? Number(given) - 1 : at];
  });
  const width = Math.max(...cells.map((line) => line.length));
  const absent = places.find(([column, at]) => needed.includes(column) && at >= width);
  if (!absent) return places.filter(([, at]) => at < width);
  throw new Failure(
    `${name} has ${width} ${width === 1 ? "column" : "columns"} and no header; ${absent[0]} should be column ${absent[1] + 1}.`,
  );
}

const isPlace = (name: string | undefined): name is string => /^[1-9]\d{0,3}$/.test(name ?? "");
const plain = (name: string) => name.trim().toLowerCase();

function shortened(cells: readonly string[]): string {
  const line = cells.map((cell) => (cell.length > 30 ? `${cell.slice(0, 30)}…` : cell)).join(", ");
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
