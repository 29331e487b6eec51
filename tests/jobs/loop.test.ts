import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { assignPart } from "@/lib/loop/assign-part";
import { tasks } from "@/models";
import { admin, ended, ownApp, runOf } from "./own-app";
import { sentences, teach } from "./teach";

ownApp();

const [task] = tasks;
const serving = async () => (await import("@/lib/server/serving")).servingVersion(task);
const sql = async (statement: string, parameters: unknown[] = []) =>
  (await (await import("@/lib/server/embedded/embedded")).getEmbedded()).sql(statement, parameters);
const policy = { ...task.gate };

describe("the closed loop", { timeout: 120_000 }, () => {
  it("keeps the champion when the gate says no, and says why in both languages", async () => {
    Object.assign(task.gate, { ...policy, margin: -0.5 });
    const before = await serving();
    const run = await runOf(task.id);
    expect(run).toMatchObject({
      status: "done",
      progress: 1,
      version: 2,
      gate: { verdict: { pass: false, decision: "keep" } },
    });
    expect(run.gate?.text.en).toMatch(/^The current version stays\./);
    expect(run.gate?.text.id).toMatch(/^Versi saat ini tetap dipakai\./);
    expect(await sql("select alias, version from aliases where task = $1 order by alias", [task.id])).toEqual(
      [
        { alias: "challenger", version: 2 },
        { alias: "champion", version: before.version },
      ],
    );
    expect((await serving()).version).toBe(before.version);
  });

  it("learns from confirmed answers only, passes the gate, and serves the new version within five seconds", async () => {
    Object.assign(task.gate, { ...policy, perClassFloor: 0.1 });
    const taught = await teach(task.id, [
      ...sentences("negative", "mengecewakan berat", 12),
      ...sentences("positive", "mantul jos", 12),
    ]);
    // Somebody says "wrong" without saying what is right: that teaches nothing.
    const { recordPredictions } = await import("@/lib/server/record");
    const { predict } = await import("@/lib/server/predict");
    const { saveFeedback } = await import("@/lib/server/data/feedback");
    const input = { text: "entahlah ini apa" };
    const made = await predict({ task, input });
    const consent = { textVersion: 1, language: "id", channel: "api" } as const;
    const [vague] = await recordPredictions(task, [{ input, made, place: "server" }], consent);
    await saveFeedback({ prediction: vague?.id ?? "", receipt: vague?.receipt ?? "", correct: false });

    const started = performance.now();
    const run = await runOf(task.id);
    const seconds = (performance.now() - started) / 1000;
    expect(run).toMatchObject({ status: "done", version: 3, gate: { verdict: { pass: true } } });
    const measured = run.metrics.filter(({ loss }) => loss !== undefined);
    expect(measured.map(({ step }) => step)).toEqual(measured.map((_, index) => index + 1));
    expect(measured.length).toBeGreaterThan(1);
    expect(run.log.map(({ step }) => step)).toEqual(["collect", "train", "evaluate", "gate", "register"]);
    const deadline = performance.now() + 5000;
    while ((await serving()).version !== 3 && performance.now() < deadline) await sleep(50);
    expect((await serving()).version).toBe(3);
    console.log(`a full run took ${seconds.toFixed(1)} s`);

    // Of the answers exactly those that the hold-out left trained.
    const { train, test } = await starter();
    const partOf = assignPart({ train, test });
    const { listVersions } = await import("@/lib/server/data/model-versions");
    const [version] = await listVersions(task.id);
    const source = version?.lineage.sources.find(({ name }) => name === "feedback");
    const stored = await sql("select input, prediction_id from examples where dataset = $1", [
      source?.sha256,
    ]);
    const ids = new Set(taught.map(({ id }) => id));
    expect(stored.length).toBeGreaterThan(10);
    expect(stored.length).toBe(source?.rows);
    for (const { input: learned, prediction_id: id } of stored) {
      expect(ids.has(String(id))).toBe(true);
      expect(partOf(task.groupKey(task.schema.input.parse(learned)))).toBe("train");
    }
    expect(version?.lineage.parent).toBe(1);
    expect(run.outcome).toMatchObject({
      sha256: version?.sha256,
      lineage: version?.lineage,
      macroF1: version?.validation.macroF1,
    });
    expect(version?.evaluations["feedback"]?.n).toBe(24 - stored.length);
  });

  it("does not learn the same answers twice, and fails in plain words when there is nothing new", async () => {
    const run = await runOf(task.id);
    expect(run).toMatchObject({ status: "failed", version: null });
    expect(run.errorText?.en).toMatch(/nothing new/);
    expect(run.errorText?.id).toMatch(/Tidak ada hal baru/);
    expect(await sql("select max(version) as newest from model_versions")).toEqual([{ newest: 3 }]);
  });

  it("does not let answers of two classes push out the third", async () => {
    Object.assign(task.gate, { ...policy, perClassFloor: 0.1 });
    await teach(task.id, [
      ...sentences("negative", "jelek banget deh", 80),
      ...sentences("positive", "cakep banget deh", 80),
    ]);
    const run = await runOf(task.id);
    const neutral = run.gate?.verdict.perClassRecall["neutral"];
    expect(run.status).toBe("done");
    expect(neutral?.n).toBeGreaterThan(100);
    expect(neutral?.challenger).toBeGreaterThan((neutral?.champion ?? 1) - 0.05);
  });

  it("rolls back to the champion before, and back again to the one before that", async () => {
    const { rollBack, promote } = await import("@/lib/server/registry");
    const { refreshPointers } = await import("@/lib/server/serving/pointers");
    await refreshPointers();
    const champion = (await serving()).version;
    await promote({ task: task.id, version: 2, alias: "champion", reason: "trying", actor: admin });
    expect((await serving()).version).toBe(2);
    expect(await rollBack({ task: task.id, reason: "worse", actor: admin })).toMatchObject({
      version: champion,
      previous: 2,
    });
    expect((await serving()).version).toBe(champion);
    while ((await serving()).version !== 1)
      await rollBack({ task: task.id, reason: "further", actor: admin });
    await expect(rollBack({ task: task.id, reason: "too far", actor: admin })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("makes one run of many requests at once, and a cancelled run is never worked on", async () => {
    const { requestRun } = await import("@/lib/server/jobs/request-run");
    const { cancelRun } = await import("@/lib/server/jobs/cancel-run");
    const { getBoss, trainQueue } = await import("@/lib/server/jobs/boss");
    const { startWorkers } = await import("@/lib/server/jobs/workers");
    const boss = await getBoss();
    await boss.offWork(trainQueue);
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => requestRun({ task: task.id, reason: "click", actor: admin })),
    );
    const id = asked[0]?.run ?? "";
    expect(new Set(asked.map(({ run }) => run))).toEqual(new Set([id]));
    expect(asked.filter(({ created }) => created)).toHaveLength(1);
    expect(await boss.findJobs(trainQueue, { id })).toHaveLength(1);

    await cancelRun({ id, actor: admin, reason: "only a test" });
    await startWorkers(boss);
    await sleep(2500);
    const run = await ended(id);
    expect(run).toMatchObject({ status: "cancelled", attempts: 0, version: null });
    expect(run.errorText?.en).toContain("only a test");
    await expect(cancelRun({ id, actor: admin })).rejects.toMatchObject({ code: "conflict" });
  });
});

async function starter() {
  const { starterRows } = await import("@/lib/server/jobs/starter-rows");
  const { train, test } = await starterRows(task);
  const keys = (rows: typeof train) => rows.map(({ input }) => task.groupKey(task.schema.input.parse(input)));
  return { train: keys(train), test: keys(test) };
}
