import { generateKeys } from "@/lib/server/embedded/keys";
import { migrationsFolder, openEmbedded } from "@/lib/server/embedded/open";
import { becomeActor, claimsOf } from "./test-database";
import type { Row, TestDatabase } from "./test-database";

/** The embedded database, in memory. */
export async function openPgliteDatabase(): Promise<TestDatabase> {
  const { pglite, sql, close } = await openEmbedded({
    keys: await generateKeys(),
    migrations: migrationsFolder(),
  });
  return {
    sql,
    close,
    as: (actor, statement, parameters) =>
      pglite.transaction(async (transaction) => {
        await transaction.query(becomeActor, claimsOf(actor));
        return (await transaction.query<Row>(statement, parameters)).rows;
      }),
  };
}
