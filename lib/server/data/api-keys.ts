import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";

/** The embedded and the hosted database write the offset differently. */
const instant = z.string().pipe(z.coerce.date());

const ApiKeyRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    created_at: instant,
    created_by: z.string(),
    last_used_at: instant.nullable(),
    revoked_at: instant.nullable(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    createdBy: row.created_by,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }));
/** What is known of a key; the key itself is kept nowhere. `createdBy` is the id of the admin who made it. */
export type ApiKey = z.output<typeof ApiKeyRow>;

const columns = "id, name, created_at, created_by, last_used_at, revoked_at";

const now = () => new Date().toISOString();

export const insertApiKey = (row: { name: string; keyHash: string; createdBy: string }): Promise<ApiKey> =>
  askAsServer(ApiKeyRow, (client) =>
    client
      .from("api_keys")
      .insert({ name: row.name, key_hash: row.keyHash, created_by: row.createdBy })
      .select(columns)
      .single(),
  );

/** The newest 200 keys, revoked ones included. */
export const listApiKeys = (): Promise<ApiKey[]> =>
  askAsServer(z.array(ApiKeyRow), (client) =>
    client.from("api_keys").select(columns).order("created_at", { ascending: false }).limit(200),
  );

/** The key that still works under this hash, if any. */
export async function findApiKey(keyHash: string): Promise<ApiKey | undefined> {
  const rows = await askAsServer(z.array(ApiKeyRow), (client) =>
    client.from("api_keys").select(columns).eq("key_hash", keyHash).is("revoked_at", null),
  );
  return rows[0];
}

/** Ends a key; answers it, or nothing when there is none of that id that still works. */
export async function endApiKey(id: string): Promise<ApiKey | undefined> {
  const rows = await askAsServer(z.array(ApiKeyRow), (client) =>
    client.from("api_keys").update({ revoked_at: now() }).eq("id", id).is("revoked_at", null).select(columns),
  );
  return rows[0];
}

export async function touchApiKey(id: string): Promise<void> {
  await askAsServer(z.null(), (client) =>
    client.from("api_keys").update({ last_used_at: now() }).eq("id", id),
  );
}
