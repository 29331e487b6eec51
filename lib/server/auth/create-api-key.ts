import "server-only";
import { actorName } from "./actor-name";
import { newApiKey } from "./api-key";
import type { Actor } from "./caller";
import { insertApiKey } from "../data/api-keys";
import { appendAudit } from "../data/audit-log";
import { hashSecret } from "./hash-secret";

/**
 * Makes a key for whoever is signed in and answers it, this once; afterwards only its hash exists.
 * It can do what its maker can do, until it is revoked or the maker's role is taken back.
 */
export async function createApiKey(name: string, by: Actor): Promise<string> {
  const key = newApiKey();
  const row = await insertApiKey({ name, keyHash: hashSecret(key), createdBy: by.id });
  await appendAudit({ actor: actorName(by), action: "api-key.create", subject: row.id, detail: { name } });
  return key;
}
