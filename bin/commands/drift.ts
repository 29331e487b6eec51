import { z } from "zod";
import type { Drift } from "@/lib/loop/drift";
import { driftOfRows } from "@/lib/loop/drift-of-rows";
import type { ColumnMap } from "../cli/column-map";
import { defineCommand, option } from "../cli/command";
import { Failure, WrongUse } from "../cli/failure";
import { columnMap, map, text } from "../cli/fields";
import { taskNamed } from "../cli/find-task";
import { readCells } from "../cli/read-cells";
import { namePair } from "../cli/table-pair";
import { readTaskColumns } from "../cli/task-columns";
import { taskDrift } from "../cli/task-drift";
import { score, textTable } from "../cli/text-table";

type Log = (line: string) => void;

/** `drift`: which columns of a file no longer look as they did. */
export const driftCommand = defineCommand({
  places: [],
  schema: z.object({
    reference: option("FILE", "What is normal: csv or tsv; - is standard input.", text),
    current: option("FILE", "What is compared with it.", text),
    task: option(
      "T",
      "Reads the files as inputs of this task and compares the features it declares.",
      text.optional(),
    ),
    map,
    "current-map": option(
      "MAP",
      "The same for the current file alone, where its columns have other names.",
      columnMap.optional(),
    ),
  }),
  notes: [
    "A column has drifted when its q-value is at most 0.05 and its effect (Jensen-Shannon distance) at least 0.1.",
    "Columns with fewer than 30 values on a side are not compared: their figures are null.",
  ],
  async run({ reference, current, task, map, "current-map": currentMap = map }, { log }) {
    if (reference === "-" && current === "-") throw new WrongUse("Only one file can be standard input.");
    if (task === undefined && currentMap !== undefined)
      throw new WrongUse("A map needs --task, whose columns it places.");
    const document =
      task === undefined
        ? await ofFiles(reference, current, log)
        : await ofTask(task, { path: reference, map }, { path: current, map: currentMap }, log);
    return { document, text: readable(document) };
  },
});

type MappedFile = { path: string; map: ColumnMap | undefined };

async function ofTask(id: string, reference: MappedFile, current: MappedFile, log: Log): Promise<Drift> {
  const task = taskNamed(id);
  const before = await readTaskColumns(task, reference.path, reference.map, log);
  return taskDrift(task, before, await readTaskColumns(task, current.path, current.map, log));
}

async function ofFiles(reference: string, current: string, log: Log): Promise<Drift> {
  const files = [await readCells(reference), await readCells(current)] as const;
  const rows = namePair(...files);
  const [before, now] = [rows.reference, rows.current].map((side) => Object.keys(side[0] ?? {}));
  const empty = files.find((_, at) => [rows.reference, rows.current][at]?.length === 0);
  if (empty) throw new Failure(`${empty.name} has a header and no rows.`);
  const common = before?.filter((name) => now?.includes(name)) ?? [];
  if (common.length === 0)
    throw new Failure(`${files[0].name} and ${files[1].name} have no column in common.`);
  const alone = [...(before ?? []), ...(now ?? [])].filter((name) => !common.includes(name));
  if (alone.length > 0) log(`Only in one of the files, so not compared: ${alone.join(", ")}.`);
  return driftOfRows(rows.reference, rows.current);
}

function readable({ n, columns, share, drifted }: Drift): string {
  const small = (value: number | null) => {
    if (value === null) return "-";
    if (value === 0) return "< 1e-300";
    return value < 0.001 ? value.toExponential(1) : value.toFixed(3);
  };
  const rows = columns.map((column) => [
    column.name,
    column.kind,
    column.test ?? "not enough data",
    score(column.statistic),
    small(column.pValue),
    small(column.qValue),
    score(column.effect),
    column.drifted ? "yes" : "no",
  ]);
  return [
    `${n.reference} reference rows, ${n.current} current rows`,
    "",
    textTable(["column", "kind", "test", "statistic", "p-value", "q-value", "effect", "drifted"], rows),
    "",
    drifted ? `Drifted: ${Math.round(share * 100)} % of the columns compared.` : "No column has drifted.",
  ].join("\n");
}
