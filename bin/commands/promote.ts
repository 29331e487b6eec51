import { z } from "zod";
import { Alias, MoveAliasAnswer } from "@/lib/api/alias";
import { appClient } from "../cli/app-client";
import { defineCommand, option } from "../cli/command";
import { app, count, reason, task } from "../cli/fields";

/** `promote`: points an alias at a version; the audit log keeps who did it and why. */
export const promote = defineCommand({
  places: ["task"],
  schema: z.object({
    task,
    version: option("N", "The version that the alias shall point at.", count(1)),
    alias: option("A", "champion (default: it serves), challenger or shadow.", Alias.default("champion")),
    reason: reason("Promoted on the command line."),
    ...app,
  }),
  async run({ task, version, alias, reason, url, key }) {
    const body = { version, reason };
    const document = await appClient({ url, key }).send(
      "PUT",
      `tasks/${task}/aliases/${alias}`,
      body,
      MoveAliasAnswer,
    );
    const before = document.previous === null ? "" : ` (before: version ${document.previous})`;
    return { document, text: `${task}: ${alias} is version ${document.version}${before}` };
  },
});
