import "server-only";
import type { PgliteConnection } from "@supabase/lite/pglite";
import type { SqlSession } from "./sql-session";

/**
 * Undoes what Lite does before its first request: `grant all` on every table of every schema with row-level
 * security, to every role, at each boot. It is made to happen now, inside a transaction that is rolled back:
 * Lite takes it for done and does not repeat it, and what the migrations revoked stays revoked.
 */
export async function keepGrants(connection: PgliteConnection, session: SqlSession): Promise<void> {
  await session.script("begin");
  try {
    await connection["ensureRlsContext"]();
  } finally {
    await session.script("rollback");
  }
}
