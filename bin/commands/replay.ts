import { z } from "zod";
import { ReplayAnswer } from "@/lib/api/dataset";
import { appClient } from "../cli/app-client";
import { defineCommand, option } from "../cli/command";
import { app, count, map, task, text } from "../cli/fields";
import { taskNamed } from "../cli/find-task";
import { replayHere } from "../cli/replay-here";
import { WrongUse } from "../cli/failure";

/** `replay`: the same rows and seed must give the same weights; exit 0 only if they do. */
export const replay = defineCommand({
  places: ["task"],
  schema: z.object({
    task,
    version: option("N", "The version to train again.", count(1)),
    data: option(
      "FILE",
      "The rows it learned from, to train here; else the running app trains on what it keeps.",
      text.optional(),
    ),
    validation: option(
      "FILE",
      "With --data: the rows it was validated with, if they were a file.",
      text.optional(),
    ),
    map,
    ...app,
  }),
  notes: ["With --data and without --url the shipped version is replayed and no app is needed."],
  async run({ task: id, version, data, validation, map, url, key }, { log }) {
    if (data === undefined && (validation ?? map) !== undefined)
      throw new WrongUse("--validation and --map need --data.");
    const document =
      data === undefined
        ? await appClient({ url, key }).send(
            "POST",
            `tasks/${id}/versions/${version}/replay`,
            {},
            ReplayAnswer,
          )
        : await replayHere({ task: taskNamed(id), version, data, validation, map, url, log });
    return { document, text: readable(document), failed: !document.equal };
  },
});

function readable({
  task,
  version,
  expected,
  actual,
  equal,
  dataHash,
  codeVersion,
  message,
}: ReplayAnswer): string {
  return [
    `${task} version ${version}: the weights are ${equal ? "the same" : "not the same"}.`,
    `weights  registered ${expected}, again ${actual ?? "-"}`,
    `rows     registered ${dataHash.expected}, again ${dataHash.actual ?? "-"}`,
    `code     registered ${codeVersion.expected}, now ${codeVersion.actual}`,
    ...(message === null ? [] : [message]),
  ].join("\n");
}
