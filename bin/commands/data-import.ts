import { basename } from "node:path";
import { z } from "zod";
import { ImportAnswer } from "@/lib/api/dataset";
import { labelledColumns } from "@/lib/task/data-columns";
import { appClient } from "../cli/app-client";
import { defineCommand, place } from "../cli/command";
import { app, map, task, text } from "../cli/fields";
import { taskNamed } from "../cli/find-task";
import { readTaskRecords } from "../cli/task-records";

/** `data import`: base data that full retraining learns from, kept by the running app under the hash of its rows. */
export const dataImport = defineCommand({
  places: ["task", "file"],
  schema: z.object({
    task,
    file: place("Labelled rows, csv or tsv, with or without a header; - is standard input.", text),
    map,
    ...app,
  }),
  notes: ["Rows that the task cannot use are left out and named. The same rows twice are one data set."],
  async run({ task: id, file, map, url, key }, { log }) {
    const task = taskNamed(id);
    const { records, lineOf, name } = await readTaskRecords(task, file, labelledColumns(task), map);
    const lines = [
      task.fileColumns,
      ...records.map((record) => task.fileColumns.map((column) => record[column] ?? "")),
    ];
    const body = new TextEncoder().encode(lines.map((cells) => `${cells.map(quoted).join(",")}\n`).join(""));
    const query = new URLSearchParams({ name: file === "-" ? name : basename(file) });
    const document = await appClient({ url, key }).upload(
      `tasks/${id}/datasets?${query}`,
      body,
      "text/csv",
      ImportAnswer,
    );
    if (document.skipped > 0) {
      const shown = document.problems
        .slice(0, 5)
        .map(({ row, reason }) => `line ${lineOf(row - 1)}: ${reason}`);
      log(`${document.skipped} of ${document.rows + document.skipped} rows left out: ${shown.join("; ")}`);
    }
    const { rows, created, sha256 } = document;
    return { document, text: `${rows} rows ${created ? "imported" : "were there already"} as ${sha256}` };
  },
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
