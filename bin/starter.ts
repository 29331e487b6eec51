import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { sha256 } from "@/lib/ml/sha256";
import type { AnyTask } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";

const Columns = z.array(z.record(z.string(), z.string()));

type Rows = Row<Record<string, unknown>>[];

/** The task's starter data: what trains, and the test rows that never do (its column `split` says which). */
export async function readStarter(task: AnyTask): Promise<{ train: Rows; test: Rows; sha256: string }> {
  const bytes = readFileSync(
    fileURLToPath(new URL(`../models/${task.id}/${task.starter.file}`, import.meta.url)),
  );
  const tabbed = task.starter.file.endsWith(".tsv");
  const records = Columns.parse(
    parse(bytes, { columns: true, bom: true, delimiter: tabbed ? "\t" : ",", quote: tabbed ? null : '"' }),
  );
  const rowsOf = (test: boolean) =>
    records
      .filter((record) => (record["split"] === "test") === test)
      .flatMap((record) => task.parseRow(record) ?? []);
  return { train: rowsOf(false), test: rowsOf(true), sha256: await sha256(bytes) };
}
