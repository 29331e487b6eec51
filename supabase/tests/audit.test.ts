import { expect, it } from "vitest";
import { codeOf } from "./rig/code-of";
import { onEachDatabase } from "./rig/on-each-database";
import { server } from "./rig/seed";
import type { TestDatabase } from "./rig/test-database";

async function fill({ as }: TestDatabase): Promise<void> {
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      as(
        server,
        "select public.append_audit('admin', 'test', 'echo', $1, jsonb_build_object('n', 1.50, 'text', 'é'))",
        [`entry ${index}`],
      ),
    ),
  );
}

onEachDatabase(
  "the audit log",
  (database) => {
    const broken = async () =>
      (await database().as(server, "select public.first_broken_audit_entry() as id"))[0]?.["id"] ?? null;
    const ids = async () =>
      (await database().sql("select id from public.audit_log order by id")).map((row) => Number(row["id"]));
    /** Tampers the way the database's owner could, looks, and puts everything back. */
    const afterTampering = async (statement: string) => {
      const kept = "create table public.kept as select * from public.audit_log";
      await database().sql(kept);
      await database().sql("alter table public.audit_log disable trigger user");
      await database().sql(statement);
      const found = await broken();
      await database().sql("delete from public.audit_log");
      await database().sql("insert into public.audit_log overriding system value select * from public.kept");
      await database().sql("alter table public.audit_log enable trigger user");
      await database().sql("drop table public.kept");
      expect(await broken()).toBeNull();
      return found === null ? null : Number(found);
    };

    it("chains entries that were appended at the same time", async () => {
      expect(await ids()).toHaveLength(12);
      expect(await broken()).toBeNull();
    });

    it("reads the same in another time zone", async () => {
      const rows = await database().as(
        server,
        "select public.first_broken_audit_entry() as id from (select set_config('TimeZone', 'Asia/Jakarta', true)) z",
      );
      expect(rows).toEqual([{ id: null }]);
    });

    it("cannot be changed, shortened or emptied, not even by the server", async () => {
      for (const statement of [
        "update public.audit_log set actor = 'nobody'",
        "delete from public.audit_log",
        "truncate public.audit_log",
      ]) {
        expect([statement, await codeOf(database().as(server, statement))]).toEqual([statement, "23514"]);
        expect([statement, await codeOf(database().sql(statement))]).toEqual([statement, "23514"]);
      }
      expect(await ids()).toHaveLength(12);
    });

    it.each([
      "actor = 'x'",
      "detail = '{}'",
      "at = at + interval '1 second'",
      "task = null",
      "hash = repeat('0', 64)",
    ])("betrays a change of %s at its entry", async (change) => {
      const target = (await ids())[5];
      expect(await afterTampering(`update public.audit_log set ${change} where id = ${target}`)).toBe(target);
    });

    it("betrays an entry taken out, at the one after it", async () => {
      const [, , , , target, next] = await ids();
      expect(await afterTampering(`delete from public.audit_log where id = ${target}`)).toBe(next);
    });

    it("betrays an entry whose hash was made to fit, at the one after it", async () => {
      const [, , , , target, next] = await ids();
      expect(
        await afterTampering(
          `update public.audit_log a set actor = 'x', hash = public.audit_hash(row(a.id, a.at, 'x', a.action, a.task, a.subject,
             a.detail, a.previous_hash, a.hash)::public.audit_log) where id = ${target}`,
        ),
      ).toBe(next);
    });
  },
  fill,
);
