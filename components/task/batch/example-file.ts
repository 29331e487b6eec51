import { toCsv } from "@/lib/chart/to-csv";
import type { TaskView } from "@/lib/task/task-view";

/** The task's own examples as a file, to try the page with. */
export function exampleFile({ id, fields, examples }: Pick<TaskView, "id" | "fields" | "examples">): File {
  const names = fields.map(({ name }) => name);
  const rows = examples.map(({ input }) =>
    names.map((name) => (input[name] === undefined || input[name] === null ? "" : String(input[name]))),
  );
  return new File([toCsv(names, rows)], `${id}-examples.csv`, { type: "text/csv" });
}
