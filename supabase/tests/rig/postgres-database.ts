import { App } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import postgres from "postgres";
import { migrationsFolder } from "@/lib/server/embedded/open";
import { prepareDatabase } from "@/lib/server/embedded/prepare";
import { startPostgres } from "./postgres-server";
import { becomeActor, claimsOf } from "./test-database";
import type { Row, TestDatabase } from "./test-database";

/** Brings the server's database to the newest schema; answers the migrations applied. */
export async function preparePostgres(url: string): Promise<string[]> {
  const connection = createPostgresConnection({ url, postgresOptions: { onnotice: () => undefined } });
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const app = new App({
    connection,
    api: {},
    auth: { enabled: true, jwt_secret: "not used: nobody signs in".repeat(2) },
  });
  try {
    return await prepareDatabase(
      app,
      {
        query: (statement, parameters = []) => client.unsafe<Row[]>(statement, parameters),
        async script(statements) {
          await client.unsafe(statements).simple();
        },
      },
      migrationsFolder(),
    );
  } finally {
    await client.end();
    await connection.close();
  }
}

/** A database on a PostgreSQL server of its own. */
export async function openPostgresDatabase(programs: string): Promise<TestDatabase> {
  const server = await startPostgres(programs);
  await preparePostgres(server.url);
  const client = postgres(server.url, { max: 8, onnotice: () => undefined });
  const run = (on: postgres.Sql | postgres.TransactionSql, statement: string, parameters: unknown[] = []) =>
    // The driver's parameter type names each kind it can write; these tests pass plain JSON values.
    on.unsafe<Row[]>(statement, parameters as postgres.ParameterOrJSON<never>[]);
  return {
    sql: async (statement, parameters) => [...(await run(client, statement, parameters))],
    as: async (actor, statement, parameters) =>
      client.begin(async (transaction) => {
        await run(transaction, becomeActor, claimsOf(actor));
        return [...(await run(transaction, statement, parameters))];
      }),
    async close() {
      await client.end();
      await server.stop();
    },
  };
}
