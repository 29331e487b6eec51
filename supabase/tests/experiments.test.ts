import { expect, it } from "vitest";
import { codeOf } from "./rig/code-of";
import { onEachDatabase } from "./rig/on-each-database";
import { admin, anon, seed, server, stranger } from "./rig/seed";

const id = (number: number) => `20000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const refused = "23514";

onEachDatabase(
  "experiments",
  (database) => {
    const ask = async (call: string, parameters: unknown[] = []) =>
      (await database().as(server, `select public.${call} as it`, parameters))[0]?.["it"];
    const find = async (asked: Record<string, unknown>) =>
      JSON.parse(
        JSON.stringify(
          await ask("find_runs($1::text::jsonb)", [
            JSON.stringify({ sort: "when", descending: true, limit: 25, offset: 0, task: "trial", ...asked }),
          ]),
        ),
      );
    const idsOf = async (asked: Record<string, unknown>) =>
      (await find(asked)).runs.map((run: { id: string }) => Number(run.id.slice(-3)));
    const describe = (run: string, change: Record<string, unknown>) =>
      ask("describe_run($1, $2::text::jsonb, 'test')", [run, JSON.stringify(change)]);
    const remove = (run: string, andVersion = false) =>
      ask("delete_run($1, $2, 'test', 'why')", [run, andVersion]);
    const rows = async (table: string, where: string) =>
      (await database().sql(`select 1 from public.${table} where ${where}`)).length;
    const audited = async (run: string) =>
      (
        await database().sql("select action, detail from public.audit_log where subject = $1 order by id", [
          run,
        ])
      ).map(({ action, detail }) => [action, JSON.stringify(detail)]);

    const addRun = (
      number: number,
      {
        status = "done",
        score,
        estimator = "bayes",
        version,
      }: { status?: string; score?: number; estimator?: string; version?: number },
    ) =>
      database().sql(
        `insert into public.runs (id, task, status, estimator, seed, reason, requested_by, requested_at, outcome, version, metrics, log)
         values ($1, 'trial', $2, $3, 1, $4, 'somebody', '2026-01-01'::timestamptz + make_interval(hours => $5), $6::text::jsonb, $7,
                 '[{"share": 1, "loss": 0.5}]', '[]')`,
        [
          id(number),
          status,
          estimator,
          `reason ${number}`,
          number,
          score === undefined ? null : JSON.stringify({ macroF1: { value: score } }),
          version ?? null,
        ],
      );
    const addVersion = (version: number, run: number, parent: number | null = null) =>
      database()
        .sql(
          `insert into public.artifacts (sha256, content) values (encode(sha256(convert_to('trial ' || $1::integer, 'UTF8')), 'hex'), '\\x00')
         on conflict do nothing`,
          [version],
        )
        .then(() =>
          database().sql(
            `insert into public.model_versions (task, version, sha256, bytes, seconds, lineage, validation, evaluations, reference, origin, created_by, run_id)
           values ('trial', $1, encode(sha256(convert_to('trial ' || $1::integer, 'UTF8')), 'hex'), 1, 0.1, $2::text::jsonb, '{}', '{}', '{}', 'run', 'test', $3)`,
            [version, JSON.stringify({ parent, sources: [] }), id(run)],
          ),
        );

    it("are found by task, state, method, tag and words, in pages, and sorted with the unmeasured last", async () => {
      await addRun(1, { score: 0.5 });
      await addRun(2, { score: 0.9, estimator: "forest" });
      await addRun(3, { status: "failed" });
      await addRun(4, { score: 0.7 });
      await describe(id(4), { tags: ["baseline", "kept"] });
      await describe(id(1), { note: "Slang **does** matter" });
      expect(await idsOf({})).toEqual([4, 3, 2, 1]);
      expect(await idsOf({ descending: false })).toEqual([1, 2, 3, 4]);
      expect(await idsOf({ sort: "macroF1" })).toEqual([2, 4, 1, 3]);
      expect(await idsOf({ sort: "macroF1", descending: false })).toEqual([1, 4, 2, 3]);
      expect(await idsOf({ sort: "estimator", descending: false })).toEqual([4, 3, 1, 2]);
      expect(await idsOf({ status: "failed" })).toEqual([3]);
      expect(await idsOf({ estimator: "forest" })).toEqual([2]);
      expect(await idsOf({ tag: "kept" })).toEqual([4]);
      expect(await idsOf({ text: "slang" })).toEqual([1]);
      expect(await idsOf({ text: "%" })).toEqual([]);
      expect(await idsOf({ limit: 2, offset: 1 })).toEqual([3, 2]);
      const all = await find({});
      expect(all).toMatchObject({ found: 4, estimators: ["bayes", "forest"], tags: ["baseline", "kept"] });
      // The heavy columns stay behind.
      expect(Object.keys(all.runs[0])).not.toEqual(expect.arrayContaining(["metrics"]));
      expect(all.runs[0]).toMatchObject({ tags: ["baseline", "kept"], note: "" });
    });

    it("keep a note that somebody else changed meanwhile, and say so", async () => {
      expect(await describe(id(2), { note: "first", seen: "" })).toEqual({ note: "first", tags: [] });
      expect(await codeOf(describe(id(2), { note: "second", seen: "" }))).toBe(refused);
      expect(await describe(id(2), { note: "second", seen: "first" })).toEqual({ note: "second", tags: [] });
      expect(await describe(id(999), { note: "x" })).toBeNull();
      expect(await codeOf(describe(id(2), { note: "x".repeat(20_001) }))).toBe(refused);
    });

    it("are audited when described, without the words, and not when nothing changed", async () => {
      await describe(id(2), { note: "second" });
      expect(await audited(id(2))).toEqual([
        ["run.describe", "{}"],
        ["run.describe", "{}"],
      ]);
    });

    it("are deleted with all that is theirs, once, and the audit log says so", async () => {
      expect(await remove(id(1))).toEqual({ task: "trial", version: null, versionDeleted: false });
      expect(await rows("runs", `id = '${id(1)}'`)).toBe(0);
      expect(await idsOf({})).toEqual([4, 3, 2]);
      expect((await audited(id(1))).at(-1)).toEqual(["run.delete", '{"reason":"why"}']);
      expect(JSON.stringify(await audited(id(1)))).not.toContain("Slang");
      expect(await remove(id(1))).toBeNull();
      expect(await ask("first_broken_audit_entry()")).toBeNull();
    });

    it("cannot be deleted while they wait or are worked on", async () => {
      for (const status of ["queued", "running"]) {
        await database().sql("update public.runs set status = $1 where id = $2", [status, id(3)]);
        expect(await codeOf(remove(id(3)))).toBe(refused);
      }
      await database().sql("update public.runs set status = 'failed' where id = $1", [id(3)]);
      expect(await rows("runs", `id = '${id(3)}'`)).toBe(1);
    });

    it("cannot be deleted while an alias points at the version they made", async () => {
      await addRun(11, { version: 1 });
      await addVersion(1, 11);
      await ask("move_alias('trial', 'challenger', 1, 'why', 'test')");
      expect(await codeOf(remove(id(11)))).toBe(refused);
      await addRun(12, { version: 2 });
      await addVersion(2, 12);
      await ask("move_alias('trial', 'challenger', 2, 'why', 'test')");
      expect(await remove(id(11))).toEqual({ task: "trial", version: 1, versionDeleted: false });
      // The version and its lineage stay.
      expect(await rows("model_versions", "task = 'trial' and version = 1")).toBe(1);
    });

    it("take their version and its weights with them only where nothing refers to it", async () => {
      for (const number of [3, 4, 5, 6, 7]) {
        await addRun(10 + number, { version: number });
        await addVersion(number, 10 + number, number === 5 ? 4 : null);
      }
      const keptBy = (version: number) => ask("version_kept_by('trial', $1)", [version]);
      await ask("move_alias('trial', 'champion', 6, 'why', 'test')");
      await ask("move_alias('trial', 'champion', 2, 'why', 'test')");
      expect(await Promise.all([2, 3, 4, 5, 6, 7].map(keptBy))).toEqual([
        "alias",
        null,
        "child",
        null,
        "served",
        "newest",
      ]);
      expect(await ask("version_kept_by('echo', 1)")).toBe("shipped");
      await addRun(20, { version: 5 });
      expect(await keptBy(5)).toBe("run");
      for (const number of [4, 5, 6, 7]) expect(await codeOf(remove(id(10 + number), true))).toBe(refused);
      expect(await rows("runs", "task = 'trial' and version between 4 and 7")).toBe(5);

      const before = await rows("artifacts", "true");
      expect(await remove(id(13), true)).toEqual({ task: "trial", version: 3, versionDeleted: true });
      expect(await rows("model_versions", "task = 'trial' and version = 3")).toBe(0);
      expect(await rows("artifacts", "true")).toBe(before - 1);
      expect((await audited("3")).map(([action]) => action)).toContain("version.delete");
    });

    it("may be found, described and deleted by nobody but the server", async () => {
      for (const actor of [anon, stranger, admin])
        for (const call of [
          "find_runs('{}')",
          `describe_run('${id(4)}', '{"note": "mine"}', 'me')`,
          `delete_run('${id(4)}', false, 'me', 'why')`,
          "version_kept_by('trial', 1)",
          "erased_examples('echo')",
        ])
          expect([call, await codeOf(database().as(actor, `select public.${call}`))]).toEqual([
            call,
            "42501",
          ]);
      for (const actor of [anon, stranger, admin])
        expect(await codeOf(database().as(actor, `delete from public.runs where id = '${id(4)}'`))).toBe(
          "42501",
        );
      expect(await rows("runs", `id = '${id(4)}'`)).toBe(1);
    });

    it("tell which data sets lost rows to erasure", async () => {
      expect(await ask("erased_examples('echo')")).toEqual([]);
      await database().sql(
        "delete from public.predictions where id in (select prediction_id from public.examples)",
      );
      expect(await ask("erased_examples('echo')")).toEqual([{ sha256: "d".repeat(64), erased: 1 }]);
    });
  },
  seed,
);
