import { defineCell, defineSource } from "@/lib/reactive/define-cell";

/** The version the registry wants to serve, and the one the server answers with. */
export const champion = defineSource("champion", undefined as number | undefined);
export const answering = defineSource("answering", 0);

/** Whether the server follows the registry. */
export const serving = defineCell({
  name: "serving",
  inputs: [champion, answering],
  source: "({ version: answering, follows: champion === answering })",
  run: ({ champion: wanted, answering: version }) => ({
    version,
    wanted,
    follows: wanted === undefined || wanted === version,
  }),
});
