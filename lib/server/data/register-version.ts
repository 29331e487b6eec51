import "server-only";
import { z } from "zod";
import type { Judgement } from "@/lib/loop/judgement";
import type { ModelVersion } from "@/lib/task/version";
import { askAsServer } from "./ask-as";

export const Registered = z.object({
  version: z.int(),
  alias: z.enum(["champion", "challenger"]).nullable(),
  existed: z.boolean().default(false),
});
export type Registered = z.output<typeof Registered>;

/**
 * Makes the result of a run a version and ends the run, in one step. It serves at once only when the gate let it and
 * the champion is still `judgedAgainst`. Nothing when the run was cancelled meanwhile.
 */
export async function registerVersion(made: {
  run: string;
  bytes: Uint8Array;
  version: Omit<ModelVersion, "version">;
  judgement: Judgement;
  judgedAgainst: number | null;
  by: string;
  reason: string;
}): Promise<Registered | null> {
  const record = z.json().parse({
    ...made.version,
    content: Buffer.from(made.bytes).toString("base64"),
    gate: made.judgement,
    promote: made.judgement.verdict.pass,
  });
  return askAsServer(Registered.nullable(), (client) =>
    client.rpc("register_version", {
      for_run: made.run,
      made: record,
      // 0 is no version: nobody served yet.
      judged_against: made.judgedAgainst ?? 0,
      by_actor: made.by,
      because: made.reason,
    }),
  );
}
