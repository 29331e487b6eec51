import "server-only";
import { z } from "zod";
import { Alias } from "@/lib/api/alias";
import { Refusal } from "@/lib/refusal";
import { askAsServer } from "./ask-as";
import { Instant } from "./instant";

const Row = z
  .object({
    task: z.string(),
    alias: Alias,
    version: z.int(),
    moved_at: Instant,
    moved_by: z.string(),
    reason: z.string(),
  })
  .transform(({ moved_at: movedAt, moved_by: movedBy, ...row }) => ({ ...row, movedAt, movedBy }));
export type AliasRow = z.output<typeof Row>;

/** Every alias of every task. */
export const listAliases = (): Promise<AliasRow[]> =>
  askAsServer(z.array(Row), (client) => client.from("aliases").select("*").limit(1000));

/** Points an alias at a version if it points nowhere yet. */
export async function appointAlias(first: {
  task: string;
  alias: Alias;
  version: number;
  by: string;
  reason: string;
}) {
  const { by, ...row } = first;
  await askAsServer(z.null(), (client) =>
    client
      .from("aliases")
      .upsert({ ...row, moved_by: by }, { onConflict: "task,alias", ignoreDuplicates: true }),
  );
}

const noVersion = () =>
  new Refusal("not_found", { en: "There is no such version.", id: "Versi itu tidak ada." });

/** Points an alias at a version and audits it, in one step; answers where it pointed before. */
export const moveAlias = (to: {
  task: string;
  alias: Alias;
  version: number;
  reason: string;
  by: string;
}): Promise<number | null> =>
  askAsServer(
    z.int().nullable(),
    (client) =>
      client.rpc("move_alias", {
        for_task: to.task,
        to_alias: to.alias,
        to_version: to.version,
        because: to.reason,
        by_actor: to.by,
      }),
    { "no such version": noVersion },
  );
