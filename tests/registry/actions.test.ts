import { beforeAll, describe, expect, test } from "vitest";
import { signUp, signUpAdmin } from "@/tests/auth/with-database";
import { browseAs } from "./as-browser";
import { checkChainAction } from "@/app/(admin)/audit/actions";
import { readAudit } from "@/app/(admin)/audit/read-audit";
import {
  compareRunsAction,
  deleteRunAction,
  describeRunAction,
  findRunsAction,
  readDeletionAction,
} from "@/app/(admin)/experiments/actions";
import { promoteAction, readServingAction, rollBackAction } from "@/app/(admin)/models/[task]/actions";
import { readVersion } from "@/app/(admin)/models/[task]/[version]/read-version";
import { readRegistry } from "@/app/(admin)/models/[task]/read-registry";
import { cancelRunAction, readRunAction, readRunsAction, requestRunAction } from "@/app/(admin)/runs/actions";
import { judgementOf } from "@/lib/loop/judgement";
import { gate } from "@/lib/loop/gate";
import { insertVersion } from "@/lib/server/data/model-versions";
import { getEmbedded } from "@/lib/server/embedded/embedded";
import { registerShipped } from "@/lib/server/serving/register-shipped";
import { tasks } from "@/models";

const task = tasks[0];
const run = "00000000-0000-4000-8000-00000000000a";
const sql = async (statement: string) => (await getEmbedded()).sql(statement);
const aliases = () => sql("select alias, version from public.aliases order by alias");
const audited = () => sql("select action, detail from public.audit_log where task is not null order by id");

const calls = {
  promote: () => promoteAction({ task: task.id, alias: "champion", version: 2, reason: "because" }),
  "roll back": () => rollBackAction({ task: task.id, version: 1, reason: "because" }),
  "read what serves": () => readServingAction(task.id),
  "read the registry": () => readRegistry(task.id),
  "read a version": () => readVersion({ task: task.id, version: 1 }),
  "ask for a run": () => requestRunAction({ task: task.id, reason: "because" }),
  "cancel a run": () => cancelRunAction({ id: run }),
  "read a run": () => readRunAction(run),
  "list the runs": () => readRunsAction(),
  "find runs": () => findRunsAction({ sort: "when", descending: true, limit: 25, offset: 0 }),
  "compare runs": () => compareRunsAction([run]),
  "describe a run": () => describeRunAction({ id: run, note: "mine", tags: ["mine"] }),
  "ask what deleting a run means": () => readDeletionAction(run),
  "delete a run": () => deleteRunAction({ id: run, reason: "because", version: false }),
  "read the audit log": () => readAudit({}),
  "check the chain": () => checkChainAction(),
};

beforeAll(async () => {
  await signUpAdmin("admin@example.com");
  await signUp("guest@example.com");
  await registerShipped(task);
  // The same weights under two further numbers: one that the gate let through, one that it did not.
  for (const [version, share] of [
    [2, 0.2],
    [3, 1],
  ] as const) {
    const labels = Object.keys(task.labels);
    const truth = Array.from({ length: 600 }, (_, index) => labels[index % labels.length] ?? "");
    const answers = truth.map((label, index) => (index < share * truth.length ? label : (labels[0] ?? "")));
    const verdict = gate({ truth, challenger: answers, champion: truth, policy: task.gate, seed: 1, labels });
    expect(verdict.pass).toBe(version === 3);
    await insertVersion({
      ...task.shipped,
      version,
      task: task.id,
      origin: "run",
      createdBy: "test",
      gate: judgementOf(task, verdict),
    });
  }
});

describe.each([
  [null, "unauthorized"],
  ["guest@example.com", "forbidden"],
] as const)("a browser signed in as %s", (email, code) => {
  test.each(Object.entries(calls))("may not %s", async (_, call) => {
    await browseAs(email);
    const before = [await aliases(), await audited(), await sql("select id from public.runs")];
    expect(await call()).toMatchObject({ ok: false, code });
    expect([await aliases(), await audited(), await sql("select id from public.runs")]).toEqual(before);
  });
});

describe("an admin", () => {
  const promote = (change: Partial<Parameters<typeof promoteAction>[0]>) =>
    promoteAction({ task: task.id, alias: "champion", version: 3, reason: "better", ...change });

  test("must give a reason, an alias and a version that exist", async () => {
    await browseAs("admin@example.com");
    expect(await promote({ reason: "  " })).toMatchObject({ ok: false, code: "invalid_input" });
    expect(await promote({ version: 99 })).toMatchObject({ ok: false, code: "not_found" });
    expect(await promote({ task: "nothing" })).toMatchObject({ ok: false, code: "not_found" });
    expect(
      await promoteAction({ ...JSON.parse('{"alias":"owner"}'), task: task.id, version: 3, reason: "x" }),
    ).toMatchObject({
      ok: false,
      code: "invalid_input",
    });
    expect(await aliases()).toEqual([{ alias: "champion", version: 1 }]);
  });

  test("lets a version serve that the gate let through; the move is audited and followed at once", async () => {
    await browseAs("admin@example.com");
    expect(await promote({})).toMatchObject({ ok: true, value: { version: 3, previous: 1 } });
    expect(await readServingAction(task.id)).toEqual({ ok: true, value: 3 });
    expect((await audited()).at(-1)).toMatchObject({
      action: "alias.move",
      detail: { from: 1, to: 3, reason: "better" },
    });
  });

  test("lets a version serve against its verdict only with a reason for that, which is audited too", async () => {
    await browseAs("admin@example.com");
    expect(await promote({ version: 2 })).toMatchObject({
      ok: false,
      code: "invalid_input",
      fields: { override: expect.any(String) },
    });
    expect(await readServingAction(task.id)).toEqual({ ok: true, value: 3 });
    // As a challenger it serves nobody.
    expect(await promote({ version: 2, alias: "challenger" })).toMatchObject({ ok: true });
    expect(await promote({ version: 2, override: "a trial" })).toMatchObject({ ok: true });
    expect((await audited()).at(-1)).toMatchObject({
      detail: { reason: "better [gate overridden: a trial]" },
    });
  });

  test("goes back to the champion before, unless that has become another one", async () => {
    await browseAs("admin@example.com");
    const back = (version: number) => rollBackAction({ task: task.id, version, reason: "worse" });
    expect(await back(1)).toMatchObject({ ok: false, code: "conflict" });
    expect(await back(3)).toMatchObject({ ok: true, value: { version: 3, previous: 2 } });
    expect(await back(1)).toMatchObject({ ok: true, value: { version: 1, previous: 3 } });
    expect(await back(1)).toMatchObject({ ok: false, code: "conflict" });
    expect(await readServingAction(task.id)).toEqual({ ok: true, value: 1 });
  });

  test("reads the registry and the audit log, by task, action and page", async () => {
    await browseAs("admin@example.com");
    const registry = await readRegistry(task.id);
    expect(registry.ok && registry.value.rows.map(({ version, decision }) => [version, decision])).toEqual([
      [3, "promote"],
      [2, "keep"],
      [1, null],
    ]);
    const all = await readAudit({});
    const moves = await readAudit({ task: task.id, action: "alias.move" });
    if (!all.ok || !moves.ok) throw new Error("not read");
    expect(moves.value.entries).toEqual(all.value.entries.filter(({ action }) => action === "alias.move"));
    const older = await readAudit({ before: all.value.entries[0]?.id });
    expect(older.ok && older.value.entries).toEqual(all.value.entries.slice(1));
    expect(await checkChainAction()).toEqual({
      ok: true,
      value: { entries: all.value.entries.length, broken: null },
    });
  });

  test("sees which versions learned rows that were erased since", async () => {
    await browseAs("admin@example.com");
    const hash = "c".repeat(64);
    await sql(`insert into public.datasets (sha256, task, name, kind, rows, created_by)
      values ('${hash}', '${task.id}', 'feedback', 'feedback', 3, 'test')`);
    await sql(
      `insert into public.examples (dataset, position, input, label) values ('${hash}', 0, '{}', 'neutral')`,
    );
    await insertVersion({
      ...task.shipped,
      version: 4,
      lineage: { ...task.shipped.lineage, sources: [{ name: "feedback", rows: 3, sha256: hash }] },
      task: task.id,
      origin: "run",
      run,
      createdBy: "test",
    });
    const registry = await readRegistry(task.id);
    expect(registry.ok && registry.value.rows.map(({ version, erased }) => [version, erased])).toEqual([
      [4, 2],
      [3, 0],
      [2, 0],
      [1, 0],
    ]);
    expect(await readVersion({ task: task.id, version: 4 })).toMatchObject({
      ok: true,
      value: { version: { erased: 2, runDeleted: true } },
    });
  });

  test("describes, finds, compares and deletes a run; what deleting would mean is told before", async () => {
    await browseAs("admin@example.com");
    await sql(`insert into public.runs (id, task, status, estimator, seed, reason, requested_by, version)
      values ('${run}', '${task.id}', 'done', 'logistic', 1, 'why', 'test', 4)`);
    expect(await describeRunAction({ id: run, note: "slang", tags: ["one"] })).toMatchObject({ ok: true });
    const find = (more: object) =>
      findRunsAction({ sort: "when", descending: true, limit: 25, offset: 0, ...more });
    expect(await find({ tag: "one", text: "SLANG" })).toMatchObject({
      ok: true,
      value: { found: 1, runs: [{ id: run, tags: ["one"], outcome: null }] },
    });
    expect(await find({ sort: "owner" })).toMatchObject({ ok: false, code: "invalid_input" });
    expect(await compareRunsAction([run, run.replace("a", "b")])).toMatchObject({
      ok: true,
      value: [{ id: run }],
    });
    expect(await readDeletionAction(run)).toEqual({ ok: true, value: { version: 4, keptBy: "newest" } });
    expect(await deleteRunAction({ id: run, reason: " ", version: false })).toMatchObject({
      code: "invalid_input",
    });
    expect(await deleteRunAction({ id: run, reason: "done", version: true })).toMatchObject({
      code: "conflict",
    });
    expect(await deleteRunAction({ id: run, reason: "done", version: false })).toMatchObject({
      ok: true,
      value: { version: 4, versionDeleted: false },
    });
    expect(await sql("select id from public.runs")).toEqual([]);
    expect(await checkChainAction()).toMatchObject({ ok: true, value: { broken: null } });
  });

  test("is told of runs that do not exist", async () => {
    await browseAs("admin@example.com");
    expect(await readRunAction(run)).toMatchObject({ ok: false, code: "not_found" });
    expect(await readRunAction("not an id")).toMatchObject({ ok: false, code: "not_found" });
    expect(await cancelRunAction({ id: run })).toMatchObject({ ok: false, code: "not_found" });
    expect(await readRunsAction()).toEqual({ ok: true, value: [] });
  });
});
