import type { AnyTask } from "./define-task";
import type { Row } from "./estimator";
import { parseRecords } from "./parse-records";

type Rows = Row<Record<string, unknown>>[];

/**
 * The rows of a task's starter file: what trains, and the test rows that never do (its column `split` says which). Of synthetic
 * rows none tests: a score on them would say how well the generator was learned.
 */
export function parseStarter(task: AnyTask, bytes: Uint8Array): { train: Rows; test: Rows } {
  const records = parseRecords(bytes, { tabbed: task.starter.file.endsWith(".tsv") });
  const rowsOf = (wanted: readonly Record<string, string>[]) =>
    wanted.flatMap((record) => task.parseRow(record) ?? []);
  if (task.starter.synthetic) return { train: rowsOf(records), test: [] };
  const isTest = (record: Record<string, string>) => record["split"] === "test";
  return {
    train: rowsOf(records.filter((record) => !isTest(record))),
    test: rowsOf(records.filter(isTest)),
  };
}
