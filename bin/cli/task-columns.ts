import { parseNumber } from "@/lib/loop/column-kind";
import { inputColumns, type InputColumn } from "@/lib/task/data-columns";
import type { AnyTask } from "@/lib/task/define-task";
import type { ColumnMap } from "./column-map";
import { Failure } from "./failure";
import { readTaskRecords } from "./task-records";

/** What drift looks at in a file of a task's inputs: the values of each declared feature, and the labels of the rows that have one. */
export type TaskColumns = { n: number; features: Record<string, (number | string)[]>; labels: string[] };

/** Reads inputs, labelled or not, and takes their features. @throws Failure when no row can be used. */
export async function readTaskColumns(
  task: AnyTask,
  path: string,
  map: ColumnMap | undefined,
  log: (line: string) => void,
): Promise<TaskColumns> {
  const columns = inputColumns(task);
  const needed = columns.filter(({ needed }) => needed).map(({ column }) => column);
  const file = await readTaskRecords(task, path, needed, map);
  const inputs = file.records.map((record) => inputOf(task, record, columns));
  const bad = inputs.flatMap((input, at) => (input ? [] : [file.lineOf(at)]));
  if (bad.length === inputs.length) throw new Failure(`${file.name} has no row that ${task.id} can use.`);
  if (bad.length > 0) log(`${file.name}: ${bad.length} rows left out, the first on line ${bad[0]}.`);
  const values = inputs.flatMap((input) => (input ? [task.features(input)] : []));
  return {
    n: values.length,
    features: Object.fromEntries(
      Object.keys(task.featureDeclarations).map((name) => [name, values.map((each) => each[name] ?? "")]),
    ),
    labels: file.records.flatMap((record, at) => (inputs[at] ? (task.parseRow(record)?.label ?? []) : [])),
  };
}

/** The input in the cells of a row: as they are, else with numbers where they are numbers. An empty cell is an optional field left out. */
function inputOf(
  task: AnyTask,
  record: Record<string, string>,
  columns: readonly InputColumn[],
): Record<string, unknown> | undefined {
  const cells = columns.flatMap(({ field, column, needed }) => {
    const cell = record[column];
    return cell === undefined || (!needed && cell.trim() === "") ? [] : [[field, cell] as const];
  });
  const asText = task.schema.input.safeParse(Object.fromEntries(cells));
  if (asText.success) return asText.data;
  const withNumbers = cells.map(([name, cell]) => [name, parseNumber(cell) ?? cell]);
  return task.schema.input.safeParse(Object.fromEntries(withNumbers)).data;
}
