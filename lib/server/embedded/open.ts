import "server-only";
import { join } from "node:path";
import type { MessagePort } from "node:worker_threads";
import type { PgliteConnection } from "@supabase/lite/pglite";
import { keepGrants } from "./keep-grants";
import type { EmbeddedKeys } from "./keys";
import { prepareDatabase } from "./prepare";
import { quietly } from "./quietly";
import { serialise } from "./serialise";
import type { SqlSession } from "./sql-session";
import { unusableFolder } from "./unusable-folder";

/** The part of PGlite's driver that the job queue and our own statements use. */
type Driver = {
  query: <Row>(statement: string, parameters?: unknown[]) => Promise<{ rows: Row[] }>;
  exec: (statements: string) => Promise<{ rows: Record<string, unknown>[] }[]>;
};

export type Database = {
  /** Answers /auth/v1 and /rest/v1 as a Supabase project does. */
  fetch: (request: Request) => Promise<Response>;
  keys: EmbeddedKeys;
  /** The database itself, as superuser; safe to share with requests, since all take turns. */
  pglite: Driver;
  /** One statement as superuser; answers its rows. */
  sql: (statement: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>;
};
export type Opened = Database & { close: () => Promise<void> };
/** `lend` answers a port over which another thread of this process may ask the database. */
export type Lendable = Opened & { lend: () => MessagePort };

/** With all of PGlite at hand, which there is only in the thread that opened it. */
type OpenedHere = Opened & { pglite: PgliteConnection["driver"] };

/** Where the migrations lie, seen from the folder the app runs in. */
export const migrationsFolder = () => join(process.cwd(), "supabase", "migrations");

type Place = { keys: EmbeddedKeys; migrations: string; path?: string; name?: string };

/**
 * Opens an embedded Supabase at `path`, or in memory without one, and brings it to the newest schema.
 * The caller holds the lock on `path`. Refuses with `unavailable` when the files there cannot be read.
 */
export async function openEmbedded({ keys, migrations, path, name = "memory" }: Place): Promise<OpenedHere> {
  const connection = await connect(path, name);
  const { App } = await import("@supabase/lite");
  try {
    const session = serialise(connection);
    const app = new App({
      connection,
      api: {},
      auth: {
        enabled: true,
        jwt_secret: keys.jwtSecret,
        publishable_key: keys.publishable,
        secret_key: keys.secret,
        email: { enable_confirmations: false },
      },
    });
    const own = sqlSession(connection);
    await session.run(async () => {
      await quietly(() => prepareDatabase(app, own, migrations));
      await keepGrants(connection, own);
    });
    return {
      fetch: (request) => quietly(() => app.fetch(request)),
      keys,
      pglite: connection.driver,
      sql: async (statement, parameters) =>
        (await connection.driver.query<Record<string, unknown>>(statement, parameters)).rows,
      close: () => session.run(() => connection.close()),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function connect(path: string | undefined, name: string): Promise<PgliteConnection> {
  // Loaded here, since it takes a while and a thread that is lent a database never needs it.
  const { createPgliteConnection } = await import("@supabase/lite/pglite");
  try {
    const connection = await createPgliteConnection(path === undefined ? {} : { url: path });
    await connection.driver.waitReady;
    return connection;
  } catch (cause) {
    throw unusableFolder(name, cause);
  }
}

function sqlSession({ driver }: PgliteConnection): SqlSession {
  return {
    query: async (statement, parameters) =>
      (await driver.query<Record<string, unknown>>(statement, parameters)).rows,
    async script(statements) {
      await driver.exec(statements);
    },
  };
}
