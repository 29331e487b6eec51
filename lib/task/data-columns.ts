import { z } from "zod";
import { jsonSchema } from "@/lib/api/json-schema";
import type { AnyTask } from "./define-task";

const Required = z.object({ required: z.array(z.string()).default([]) });

/** Where a field of the input stands in the task's data files, and whether a row is no input without it. */
export type InputColumn = { field: string; column: string; needed: boolean };

/** The columns of the fields that data files have. Of an input that needs no field by itself, files have all. */
export function inputColumns({ schema, fileColumns, explorer }: AnyTask): InputColumn[] {
  const { required } = Required.parse(jsonSchema(schema.input, "en"));
  return Object.keys(schema.input.shape)
    .map((field) => ({
      field,
      column: explorer?.text.field === field ? explorer.text.column : field,
      needed: required.length === 0 || required.includes(field),
    }))
    .filter(({ column }) => fileColumns.includes(column));
}

/** The columns that labelled rows cannot do without: all but those of optional fields and what is only explored. */
export function labelledColumns(task: AnyTask): string[] {
  const optional = new Set(inputColumns(task).flatMap(({ column, needed }) => (needed ? [] : [column])));
  for (const explored of [task.explorer?.version, task.explorer?.date])
    if (explored) optional.add(explored.column);
  return task.fileColumns.filter((column) => !optional.has(column));
}
