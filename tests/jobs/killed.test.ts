import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tasks } from "@/models";
import { admin, dataDir, ended, startApp, stopApp } from "./own-app";
import { bodyOf, table } from "./table";

const [task] = tasks;
const sql = async (statement: string, parameters: unknown[] = []) =>
  (await (await import("@/lib/server/embedded/embedded")).getEmbedded()).sql(statement, parameters);

/** Lets another process work a run until it is killed, so long after it came to this step. Answers the run. */
async function killAt(step: string, delayMs: number): Promise<string> {
  const script = new URL("./working-process.ts", import.meta.url).pathname;
  const given = ["--conditions=react-server", "--import", "tsx", script, step, String(delayMs)];
  const child = spawn(process.execPath, given, {
    env: { ...process.env, LINGKAR_DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  let run = "";
  for await (const line of createInterface(child.stdout)) run = line;
  expect(await gone).toEqual([null, "SIGKILL"]);
  return run;
}

describe("a process that is killed while it trains", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    // Enough rows that training takes a while.
    const { importDataset } = await import("@/lib/server/datasets/import-dataset");
    await importDataset(task, { body: bodyOf(table(4000)), name: "table.tsv", map: {}, actor: admin });
    await stopApp();
  });
  afterAll(stopApp);

  it("leaves a run that the next start takes up at once and finishes, with one version", async () => {
    const first = await killAt("collect", 20);
    const second = await killAt("train", 300);
    expect(second).toBe(first);
    const started = performance.now();
    await startApp();
    const run = await ended(first);
    console.log(`taken up and done ${((performance.now() - started) / 1000).toFixed(1)} s after the start`);
    expect(run).toMatchObject({ status: "done", attempts: 3, version: 2 });
    expect(run.log.filter(({ text }) => /stopped before it was done/.test(text.en))).toHaveLength(2);
    expect(await sql("select count(*)::int as n from model_versions where run_id = $1", [first])).toEqual([
      { n: 1 },
    ]);
    await stopApp();
  });

  it("leaves either a whole version or none when it dies while registering", async () => {
    // Other rows than before, or the same version would come out.
    const { importDataset } = await import("@/lib/server/datasets/import-dataset");
    await importDataset(task, { body: bodyOf(table(1000, 20_000)), name: "more.tsv", map: {}, actor: admin });
    await stopApp();
    const id = await killAt("register", 2);
    await startApp();
    const run = await ended(id);
    expect(run).toMatchObject({ status: "done", version: 3 });
    expect(await sql("select version from model_versions where run_id = $1", [id])).toEqual([{ version: 3 }]);
    await stopApp();
  });

  it("fails the run cleanly when it dies every time, and another run may follow", async () => {
    const { importDataset } = await import("@/lib/server/datasets/import-dataset");
    await importDataset(task, { body: bodyOf(table(1000, 30_000)), name: "most.tsv", map: {}, actor: admin });
    await stopApp();
    const id = await killAt("train", 50);
    await killAt("train", 50);
    await killAt("train", 50);
    await startApp();
    const run = await ended(id);
    expect(run).toMatchObject({ status: "failed", version: null });
    expect(run.errorText?.en).toMatch(/stopped unexpectedly 3 times/);
    expect(await sql("select count(*)::int as n from model_versions where run_id = $1", [id])).toEqual([
      { n: 0 },
    ]);
    const { requestRun } = await import("@/lib/server/jobs/request-run");
    const next = await requestRun({ task: task.id, reason: "again", actor: admin });
    expect(next.created).toBe(true);
    expect(await ended(next.run)).toMatchObject({ status: "done" });
  });
});
