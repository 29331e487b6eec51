import "server-only";
import type { PgliteConnection } from "@supabase/lite/pglite";
import { createSession } from "./session";
import type { Session } from "./session";

/**
 * Makes every user of the connection wait for the one before.
 *
 * PGlite is a single session, and Lite opens a request's transaction on it (`begin`, `set local role …`)
 * without keeping others out. Left alone, a statement of one request can run inside the transaction of another,
 * with that one's role, and a rollback takes the neighbour's rows along. The job queue shares the session too.
 */
export function serialise(connection: PgliteConnection): Session {
  const session = createSession();
  const { driver, kysely } = connection;

  const withContext = connection.withContext.bind(connection);
  connection.withContext = (...given) => session.run(() => withContext(...given));

  const transaction = kysely.transaction.bind(kysely);
  kysely.transaction = () => {
    const builder = transaction();
    const execute = builder.execute.bind(builder);
    builder.execute = (work) => session.run(() => execute(work));
    return builder;
  };

  const query = driver.query.bind(driver);
  const exec = driver.exec.bind(driver);
  const pgliteTransaction = driver.transaction.bind(driver);
  driver.query = (...given) => session.run(() => query(...given));
  driver.transaction = (work) => session.run(() => pgliteTransaction(work));
  driver.exec = async (...given) => {
    if (session.held()) return exec(...given);
    return session.run(async () => {
      try {
        return await exec(...given);
      } catch (error) {
        // A script that failed between its own `begin` and `commit` must not leave the next user inside it.
        await exec("rollback");
        throw error;
      }
    });
  };

  return session;
}
