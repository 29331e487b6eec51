import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { generateKeys } from "@/lib/server/embedded/keys";
import { MigrationFailed } from "@/lib/server/embedded/migrate";
import { migrationsFolder, openEmbedded } from "@/lib/server/embedded/open";
import { preparePostgres } from "./rig/postgres-database";
import { findPostgres, startPostgres } from "./rig/postgres-server";

const root = mkdtempSync(join(tmpdir(), "lingkar-boot-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const versions = readdirSync(migrationsFolder()).flatMap(
  (file) => /^(\d{14})_.+\.sql$/.exec(file)?.[1] ?? [],
);
const programs = findPostgres();

describe("opening the embedded database", () => {
  it("applies every migration once and records it as the Supabase CLI does", async () => {
    const place = { keys: await generateKeys(), migrations: migrationsFolder(), path: join(root, "twice") };
    for (const applied of [versions, []]) {
      const database = await openEmbedded(place);
      const history = await database.sql(
        "select version, cardinality(statements) > 0 as filled from supabase_migrations.schema_migrations order by 1",
      );
      await database.close();
      expect(history.length).toBeGreaterThanOrEqual(applied.length);
      expect(history).toEqual(versions.map((version) => ({ version, filled: true })));
    }
  });

  it("keeps nothing of a migration that fails, names it, and opens once it is mended", async () => {
    const migrations = join(root, "migrations");
    cpSync(migrationsFolder(), migrations, { recursive: true });
    const bad = join(migrations, "99990101000000_bad.sql");
    const place = { keys: await generateKeys(), migrations, path: join(root, "mended") };
    writeFileSync(bad, "create table public.half (id integer); select no_such_function();");
    await expect(openEmbedded(place)).rejects.toThrow(MigrationFailed);
    await expect(openEmbedded(place)).rejects.toThrow("99990101000000_bad.sql");
    writeFileSync(
      bad,
      "create table public.half (id integer); alter table public.half enable row level security;",
    );
    const database = await openEmbedded(place);
    expect(await database.sql("select to_regclass('public.half') is not null as made")).toEqual([
      { made: true },
    ]);
    await database.close();
  });

  it("refuses files it cannot read with a sentence that names the remedy, and deletes none", async () => {
    const path = join(root, "broken");
    const place = { keys: await generateKeys(), migrations: migrationsFolder(), path, name: "broken" };
    await (await openEmbedded(place)).close();
    writeFileSync(join(path, "global", "pg_control"), "this is not a control file");
    const filesIn = () => readdirSync(path, { recursive: true, encoding: "utf8" });
    const before = filesIn();
    await expect(openEmbedded(place)).rejects.toMatchObject({
      code: "unavailable",
      text: {
        en: expect.stringMatching(/"broken" cannot be opened.*backup/s),
        id: expect.stringContaining("cadangan"),
      },
    });
    expect(filesIn()).toEqual(expect.arrayContaining(before));
  });
});

describe.skipIf(!programs)("preparing a PostgreSQL server", () => {
  it("lets one of three processes that start together do each step", async () => {
    const server = await startPostgres(programs ?? "");
    try {
      const applied = await Promise.all([1, 2, 3].map(() => preparePostgres(server.url)));
      expect(applied.flat().toSorted()).toEqual(versions.toSorted());
    } finally {
      await server.stop();
    }
  });
});
