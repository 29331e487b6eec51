import { expect, it } from "vitest";
import { codeOf } from "./rig/code-of";
import { onEachDatabase } from "./rig/on-each-database";
import { anon, seed, stranger } from "./rig/seed";

const forEveryone = ["erase_my_data", "give_feedback", "is_admin", "my_data"];
const forTheSignedIn = [...forEveryone, "rollup_series", "rollup_sums"];

onEachDatabase(
  "functions",
  (database) => {
    const executableBy = async (role: string) =>
      (
        await database().sql(
          `select proname from pg_proc where pronamespace = 'public'::regnamespace
             and has_function_privilege($1::text, oid, 'execute') order by 1`,
          [role],
        )
      ).map((row) => row["proname"]);

    it("can be called by those they are for, and by nobody else", async () => {
      expect(await executableBy("anon")).toEqual(forEveryone);
      expect(await executableBy("authenticated")).toEqual(forTheSignedIn.toSorted());
    });

    it("that run with their owner's rights fix the search path", async () => {
      const loose = await database().sql(
        `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
           and not coalesce('search_path=""' = any (proconfig), false)`,
      );
      expect(loose).toEqual([]);
    });

    it("tell only an admin that they are one, and at once when they no longer are", async () => {
      const asked = async (id: string) =>
        (await database().as({ role: "authenticated", id }, "select public.is_admin() as it"))[0]?.["it"];
      const grantee = String(stranger.id);
      expect(await asked(grantee)).toBe(false);
      await database().sql("insert into public.user_roles (user_id, role) values ($1, 'admin')", [grantee]);
      expect(await asked(grantee)).toBe(true);
      await database().sql("delete from public.user_roles where user_id = $1", [grantee]);
      expect(await asked(grantee)).toBe(false);
    });

    it("that sum rollups give a stranger nothing, since they obey the row policies", async () => {
      const [row] = await database().as(
        stranger,
        "select public.rollup_sums('echo', now() - interval '1 day', now() + interval '1 day') as sums",
      );
      expect(row?.["sums"]).toEqual([]);
    });

    it("that write are refused to a visitor who calls them", async () => {
      for (const call of [
        "select public.record_predictions('[]')",
        "select public.append_audit('a', 'b', 'c', 'd')",
        "select public.move_alias('echo', 'champion', 1, 'a', 'b')",
        "select public.queue_run('echo', 'bayes', 1, 'a', 'b')",
        "select public.erase_older_than(1)",
        "select public.use_setup_link(repeat('f', 64))",
        "select public.note_sign_in(repeat('b', 64), true)",
      ]) {
        expect([call, await codeOf(database().as(anon, call))]).toEqual([call, "42501"]);
        expect([call, await codeOf(database().as(stranger, call))]).toEqual([call, "42501"]);
      }
    });
  },
  seed,
);
