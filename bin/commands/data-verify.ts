import { z } from "zod";
import { VerifyAnswer } from "@/lib/api/dataset";
import { appClient } from "../cli/app-client";
import { appDatasets } from "../cli/app-datasets";
import { defineCommand, place } from "../cli/command";
import { app, text } from "../cli/fields";
import { textTable } from "../cli/text-table";

/** `data verify`: whether the rows that are stored still have the hash they are kept under. Erased rows are no fault. */
export const dataVerify = defineCommand({
  places: ["task"],
  schema: z.object({ task: place("Only this task's.", text.optional()), ...app }),
  notes: ["Exit 1 when a data set is not what its hash says, and no person erased rows of it."],
  async run({ task, url, key }) {
    const client = appClient({ url, key });
    const document: (VerifyAnswer & { task: string })[] = [];
    for (const set of await appDatasets(client, task)) {
      const answer = await client.get(`tasks/${set.task}/datasets/${set.sha256}`, VerifyAnswer);
      document.push({ task: set.task, ...answer });
    }
    const rows = document.map((set) => [
      set.task,
      set.name,
      set.kind,
      String(set.rows),
      String(set.erased),
      state(set),
      set.sha256,
    ]);
    return {
      document,
      text:
        rows.length === 0
          ? "There are no data sets."
          : textTable(["task", "name", "kind", "rows", "erased", "state", "sha-256"], rows),
      failed: document.some((set) => state(set) === "damaged"),
    };
  },
});

function state({ intact, erased, stored, rows }: VerifyAnswer): "intact" | "rows erased" | "damaged" {
  if (intact) return "intact";
  return erased > 0 && stored + erased === rows ? "rows erased" : "damaged";
}
