import "server-only";
import { Refusal } from "@/lib/refusal";
import { actorName } from "./actor-name";
import { forgetApiKeys } from "./caller";
import type { Actor } from "./caller";
import { endApiKey } from "../data/api-keys";
import { appendAudit } from "../data/audit-log";
import type { ApiKey } from "../data/api-keys";

/** Ends a key at once here, within three seconds in other processes. Throws `not_found` when none of that id works. */
export async function revokeApiKey(id: string, by: Actor): Promise<ApiKey> {
  const row = await endApiKey(id);
  forgetApiKeys();
  if (row) {
    await appendAudit({
      actor: actorName(by),
      action: "api-key.revoke",
      subject: id,
      detail: { name: row.name },
    });
    return row;
  }
  throw new Refusal("not_found", {
    en: "There is no such API key, or it was revoked before.",
    id: "Kunci API itu tidak ada atau sudah dicabut sebelumnya.",
  });
}
