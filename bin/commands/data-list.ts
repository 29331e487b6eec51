import { z } from "zod";
import { appClient } from "../cli/app-client";
import { appDatasets } from "../cli/app-datasets";
import { defineCommand, place } from "../cli/command";
import { app, text } from "../cli/fields";
import { textTable } from "../cli/text-table";

/** `data list`: what the running app can learn from. */
export const dataList = defineCommand({
  places: ["task"],
  schema: z.object({ task: place("Only this task's.", text.optional()), ...app }),
  async run({ task, url, key }) {
    const document = await appDatasets(appClient({ url, key }), task);
    const rows = document.map((set) => [
      set.task,
      set.name,
      set.retired ? `${set.kind}, retired` : set.kind,
      String(set.rows),
      set.createdAt.slice(0, 16).replace("T", " "),
      set.createdBy,
      set.sha256,
    ]);
    const head = ["task", "name", "kind", "rows", "since (UTC)", "by", "sha-256 of the rows"];
    return { document, text: rows.length === 0 ? "There are no data sets." : textTable(head, rows) };
  },
});
