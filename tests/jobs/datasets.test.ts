import { describe, expect, it } from "vitest";
import { tasks } from "@/models";
import { admin, ended, ownApp, runOf } from "./own-app";
import { bodyOf, table } from "./table";
import { sentences, teach } from "./teach";

ownApp();

const [task] = tasks;
const sql = async (statement: string, parameters: unknown[] = []) =>
  (await (await import("@/lib/server/embedded/embedded")).getEmbedded()).sql(statement, parameters);
const load = async (content: string | Uint8Array<ArrayBuffer>, map = {}) => {
  const { importDataset } = await import("@/lib/server/datasets/import-dataset");
  return importDataset(task, { body: bodyOf(content), name: "table.tsv", map, actor: admin });
};
const counts = () =>
  sql("select (select count(*)::int from datasets) as sets, (select count(*)::int from examples) as rows");
const verify = async (sha256: string) =>
  (await import("@/lib/server/datasets/verify-dataset")).verifyDataset(task, sha256);
const replay = async (version: number) =>
  (await import("@/lib/server/jobs/replay")).replay(task, version, AbortSignal.timeout(60_000));

describe("importing base data", () => {
  it.each([
    ["an empty file", ""],
    ["a header alone", "text\tlabel\n"],
    ["labels that are none", "text,label\nsatu,apa\ndua,entah\n"],
    ["a quote that is never closed", 'text,label\n"satu,positive\ndua,negative\n'],
    ["bytes that are no text", Uint8Array.from([0x74, 0xff, 0xfe, 0x0a])],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1])],
  ])("refuses %s and leaves nothing behind", async (_, content) => {
    await expect(load(content)).rejects.toMatchObject({ code: "invalid_input" });
    expect(await counts()).toEqual([{ sets: 0, rows: 0 }]);
  });

  it("reads quotes, a byte-order mark and mapped columns, and says which rows it left out", async () => {
    const content =
      '\uFEFFstars,review\r\npositive,"enak, murah"\r\nbad,apa\r\nnegative,kotor sekali\r\nneutral,""\r\n';
    const answer = await load(content, { text: "review", label: "stars" });
    expect(answer).toMatchObject({ rows: 2, skipped: 2, created: true });
    expect(answer.problems.map(({ row }) => row)).toEqual([2, 4]);
    expect(await sql("select input, label from examples order by position")).toEqual([
      { input: { text: "enak, murah" }, label: "positive" },
      { input: { text: "kotor sekali" }, label: "negative" },
    ]);
    await sql("delete from datasets", []);
  });

  it("keeps the same rows once, however often they come", async () => {
    const [first, second] = await Promise.all([load(table(2500)), load(table(2500))]);
    expect(first.sha256).toBe(second.sha256);
    expect([first.created, second.created].toSorted()).toEqual([false, true]);
    const [header = "", ...lines] = table(2500).split("\n");
    const reversed = await load([header, ...lines.reverse()].join("\n"));
    expect(reversed).toMatchObject({ sha256: first.sha256, created: false });
    expect(await counts()).toEqual([{ sets: 1, rows: 2500 }]);
    expect(await verify(first.sha256)).toMatchObject({ rows: 2500, stored: 2500, intact: true });
  });

  it("is not seen before it is whole, and can be repeated after it was cut short", async () => {
    await sql("update datasets set ready = false", []);
    await sql("delete from examples where position > 1200", []);
    const { listDatasets } = await import("@/lib/server/data/datasets");
    expect(await listDatasets(task.id, "base")).toEqual([]);
    const again = await load(table(2500));
    expect(again.created).toBe(true);
    expect(await verify(again.sha256)).toMatchObject({ stored: 2500, intact: true });
  });

  it("is noticed when a stored row was changed", async () => {
    const [set] = await sql("select sha256 from datasets where kind = 'base'");
    const sha256 = String(set?.["sha256"]);
    await sql("update examples set label = 'neutral' where dataset = $1 and position = 0", [sha256]);
    expect(await verify(sha256)).toMatchObject({ stored: 2500, erased: 0, intact: false });
    await sql("update examples set label = 'negative' where dataset = $1 and position = 0", [sha256]);
  });
});

describe("training from imported data", { timeout: 120_000 }, () => {
  it("learns everything anew, keeps a fifth of it for judging, and can be replayed to the same bytes", async () => {
    const stored = await teach(task.id, sentences("positive", "jos gandos", 12));
    const run = await runOf(task.id, { seed: 7 });
    expect(run).toMatchObject({ status: "done", version: 2 });
    const { findVersion } = await import("@/lib/server/data/model-versions");
    const version = await findVersion(task.id, 2);
    expect(version?.lineage).toMatchObject({ parent: null, seed: 7 });
    expect(version?.lineage.sources.map(({ name }) => name)).toEqual(["table.tsv", "starter", "feedback"]);
    expect(version?.evaluations["base"]?.n).toBeGreaterThan(400);
    // The shipped version may have seen the imported rows: they do not compare it.
    expect(run.gate?.verdict.macroF1.n).toBeLessThan(400);
    expect(await replay(2)).toMatchObject({ equal: true, why: null });

    const { eraseOwnPredictions } = await import("@/lib/server/data/predictions");
    await eraseOwnPredictions(stored.map(({ receipt }) => receipt));
    const feedback = version?.lineage.sources.find(({ name }) => name === "feedback");
    const checked = await verify(feedback?.sha256 ?? "");
    expect(checked).toMatchObject({ stored: 0, erased: feedback?.rows, intact: false });
    const replayed = await replay(2);
    expect(replayed.equal).toBe(false);
    expect(replayed.why?.en).toMatch(/erased by the people/);
  });

  it("gives the same version again from the same rows instead of a second one", async () => {
    const first = await runOf(task.id, { seed: 9 });
    const second = await runOf(task.id, { seed: 9 });
    expect(second).toMatchObject({ status: "done", version: first.version });
  });

  it("replays an update with the version it started from", async () => {
    await sql("update datasets set retired_at = now() where kind = 'base'", []);
    await teach(task.id, sentences("neutral", "tersedia di loket", 12));
    const run = await runOf(task.id);
    expect(run.status).toBe("done");
    const { findVersion } = await import("@/lib/server/data/model-versions");
    expect((await findVersion(task.id, run.version ?? 0))?.lineage.parent).toEqual(expect.any(Number));
    expect(await replay(run.version ?? 0)).toMatchObject({ equal: true });
    await expect(replay(1)).rejects.toMatchObject({ code: "conflict" });
    await expect(replay(999)).rejects.toMatchObject({ code: "not_found" });
  });

  it("stops at once when it is cancelled, and registers nothing", async () => {
    await load(table(12_000));
    const { requestRun } = await import("@/lib/server/jobs/request-run");
    const { cancelRun } = await import("@/lib/server/jobs/cancel-run");
    const { getRun } = await import("@/lib/server/data/runs");
    const { run: id } = await requestRun({
      task: task.id,
      estimator: "logistic",
      reason: "long",
      actor: admin,
    });
    await expect.poll(async () => (await getRun(id))?.step, { timeout: 20_000, interval: 20 }).toBe("train");
    await cancelRun({ id, actor: admin });
    expect(await ended(id)).toMatchObject({ status: "cancelled", version: null });
    expect(await sql("select count(*)::int as n from model_versions where run_id = $1", [id])).toEqual([
      { n: 0 },
    ]);
  });
});
