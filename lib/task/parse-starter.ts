import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { AnyTask } from "./define-task";
import type { Row } from "./estimator";

const Columns = z.array(z.record(z.string(), z.string()));

type Rows = Row<Record<string, unknown>>[];

/** The rows of a task's starter file: what trains, and the test rows that never do (its column `split` says which). */
export function parseStarter(task: AnyTask, bytes: Uint8Array): { train: Rows; test: Rows } {
  const tabbed = task.starter.file.endsWith(".tsv");
  const records = Columns.parse(
    parse(Buffer.from(bytes), {
      columns: true,
      bom: true,
      delimiter: tabbed ? "\t" : ",",
      quote: tabbed ? null : '"',
    }),
  );
  const rowsOf = (test: boolean) =>
    records
      .filter((record) => (record["split"] === "test") === test)
      .flatMap((record) => task.parseRow(record) ?? []);
  return { train: rowsOf(false), test: rowsOf(true) };
}
