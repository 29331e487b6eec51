import { z } from "zod";
import { MoveAliasAnswer } from "@/lib/api/alias";
import { appClient } from "../cli/app-client";
import { defineCommand } from "../cli/command";
import { app, reason, task } from "../cli/fields";

/** `rollback`: the version that served before serves again. */
export const rollback = defineCommand({
  places: ["task"],
  schema: z.object({ task, reason: reason("Rolled back on the command line."), ...app }),
  notes: ["Twice goes back twice. To serve a certain version, use promote."],
  async run({ task, reason, url, key }) {
    const document = await appClient({ url, key }).send(
      "POST",
      `tasks/${task}/rollback`,
      { reason },
      MoveAliasAnswer,
    );
    const before = document.previous === null ? "" : ` (before: version ${document.previous})`;
    return { document, text: `${task}: champion is version ${document.version}${before}` };
  },
});
