import { afterAll, beforeAll, describe } from "vitest";
import { openPgliteDatabase } from "./pglite-database";
import { openPostgresDatabase } from "./postgres-database";
import { findPostgres } from "./postgres-server";
import type { TestDatabase } from "./test-database";

const programs = findPostgres();
if (!programs) console.error("No PostgreSQL server is installed: policies are tested on PGlite only.");

/** Runs the same tests on PGlite and, where a server is installed, on PostgreSQL. `database()` is ready in tests. */
export function onEachDatabase(
  name: string,
  tests: (database: () => TestDatabase) => void,
  prepare: (database: TestDatabase) => Promise<void>,
): void {
  const engines = [
    { engine: "PGlite", open: openPgliteDatabase },
    ...(programs ? [{ engine: "PostgreSQL", open: () => openPostgresDatabase(programs) }] : []),
  ];
  describe.each(engines)(`${name} on $engine`, ({ open }) => {
    let opened: TestDatabase | undefined;
    beforeAll(async () => {
      opened = await open();
      await prepare(opened);
    });
    afterAll(() => opened?.close());
    tests(() => {
      if (!opened) throw new Error("the database is not open");
      return opened;
    });
  });
}
