import { expect, it } from "vitest";
import { codeOf } from "./rig/code-of";
import { onEachDatabase } from "./rig/on-each-database";
import { admin, anon, seed, stranger } from "./rig/seed";
import type { Actor, TestDatabase } from "./rig/test-database";

const denied = "42501";
/** What not even an admin reads through the API: only the server needs it. */
const forTheServerOnly = ["setup_links", "sign_in_attempts", "stale_hours"];

async function tablesOf({ sql }: TestDatabase): Promise<string[]> {
  const rows = await sql(
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1",
  );
  return rows.map((row) => String(row["relname"]));
}

async function countOf({ sql }: TestDatabase, table: string): Promise<number> {
  const [row] = await sql(`select count(*)::integer as n from public.${table}`);
  return Number(row?.["n"]);
}

/** Every row of every table, to see that an attempt left no trace. */
async function contents(database: TestDatabase): Promise<string> {
  const tables = await Promise.all(
    (await tablesOf(database)).map((table) =>
      database.sql(`select '${table}' as name, to_jsonb(t)::text as row from public.${table} t order by 2`),
    ),
  );
  return JSON.stringify(tables);
}

/** Rows read, or the code of the refusal. */
async function reads({ as }: TestDatabase, actor: Actor, table: string): Promise<number | string> {
  try {
    return (await as(actor, `select * from public.${table}`)).length;
  } catch (error) {
    return codeOf(Promise.reject(error));
  }
}

/** What comes of each way to write, tried with a row that exists: the code, or how many rows were touched. */
async function writes({ sql, as }: TestDatabase, actor: Actor, table: string) {
  const [sample] = await sql(`select to_jsonb(t)::text as row from public.${table} t limit 1`);
  const [first] = await sql(
    `select attname from pg_attribute where attrelid = 'public.${table}'::regclass and attnum > 0 and not attisdropped
       and attidentity = '' order by attnum limit 1`,
  );
  const column = String(first?.["attname"]);
  const attempt = async (statement: string, parameters?: unknown[]) => {
    try {
      return (await as(actor, statement, parameters)).length;
    } catch (error) {
      return codeOf(Promise.reject(error));
    }
  };
  return {
    insert: await attempt(
      `insert into public.${table} overriding system value select * from jsonb_populate_record(null::public.${table}, $1::text::jsonb)`,
      [sample?.["row"]],
    ),
    update: await attempt(`update public.${table} set ${column} = ${column} returning 1`),
    delete: await attempt(`delete from public.${table} returning 1`),
  };
}

onEachDatabase(
  "tables",
  (database) => {
    it("are all filled by the seed, so that the tests below have something to find", async () => {
      for (const table of await tablesOf(database()))
        expect([table, await countOf(database(), table)]).not.toEqual([table, 0]);
      expect((await tablesOf(database())).length).toBeGreaterThanOrEqual(16);
    });

    it("all have row-level security, and no view goes around it", async () => {
      const open = await database().sql(
        `select relname from pg_class where relnamespace = 'public'::regnamespace
           and (relkind in ('v', 'm', 'f') or relkind in ('r', 'p') and not relrowsecurity)`,
      );
      expect(open).toEqual([]);
    });

    it.each([
      ["nobody", anon],
      ["a signed-in stranger", stranger],
    ])("show nothing to %s and take nothing", async (_, actor) => {
      const before = await contents(database());
      for (const table of await tablesOf(database())) {
        expect([table, await reads(database(), actor, table)]).toEqual([table, actor === anon ? denied : 0]);
        expect([table, await writes(database(), actor, table)]).toEqual([
          table,
          { insert: denied, update: denied, delete: denied },
        ]);
        expect([table, await codeOf(database().as(actor, `truncate public.${table} cascade`))]).toEqual([
          table,
          denied,
        ]);
      }
      expect(await contents(database())).toBe(before);
    });

    it("show an admin what the policies name, and take nothing", async () => {
      const before = await contents(database());
      const unread: string[] = [];
      for (const table of await tablesOf(database())) {
        const seen = await reads(database(), admin, table);
        if (seen === 0) unread.push(table);
        else expect([table, seen]).toEqual([table, await countOf(database(), table)]);
        expect([table, await writes(database(), admin, table)]).toEqual([
          table,
          { insert: denied, update: denied, delete: denied },
        ]);
      }
      expect(unread).toEqual(forTheServerOnly);
      expect(await contents(database())).toBe(before);
    });

    it("are not opened by anybody's own schema objects", async () => {
      for (const actor of [anon, stranger, admin]) {
        expect(await codeOf(database().as(actor, "create table public.mine (id integer)"))).toBe(denied);
      }
    });

    // Lite grants everything to everybody at each boot. The boot undoes it; the policies must not depend on that.
    it("stay closed when every table is granted to every role", async () => {
      await database().sql("grant all on all tables in schema public to anon, authenticated");
      const before = await contents(database());
      for (const actor of [anon, stranger]) {
        for (const table of await tablesOf(database())) {
          expect([table, await reads(database(), actor, table)]).toEqual([table, 0]);
          expect([table, await writes(database(), actor, table)]).toEqual([
            table,
            { insert: denied, update: 0, delete: 0 },
          ]);
        }
      }
      for (const table of await tablesOf(database())) {
        expect([table, await writes(database(), admin, table)]).toEqual([
          table,
          { insert: denied, update: 0, delete: 0 },
        ]);
      }
      expect(await contents(database())).toBe(before);
    });
  },
  seed,
);
