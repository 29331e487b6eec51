import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { tasks } from "@/models";
import { benchAdmin } from "./admin";
import { median, report } from "./report";
import type { ServedApp } from "./serve-app";

const Run = z.object({ run: z.string() });
const Status = z.object({ status: z.string() });
const perSecond = 100;
const rounds = 7;
const idleMs = 6_000;
/** Whether a run goes on is asked this often, in both kinds of rounds. */
const lookMs = 2_500;
const base = "../shared/datasets/smsa/train.tsv";

/**
 * p99 of predictions asked at a steady, modest rate, while nothing else goes on and while a run trains: in alternating rounds, so
 * that both meet the same machine, and of each the median of the rounds.
 */
export async function benchTrainingBeside(app: ServedApp) {
  const [task] = tasks;
  const { token } = await benchAdmin(app, "trainer");
  const authorization = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = JSON.stringify({ input: task.examples[0]?.input });

  const client = fork(
    "tests/bench/steady-client.ts",
    [`${app.url}/api/v1/tasks/${task.id}/predictions`, body, String(perSecond)],
    { execArgv: process.execArgv },
  );
  await once(client, "message");
  /** How long predictions take, in milliseconds, while something else goes on. */
  const during = async (other: Promise<unknown>) => {
    client.send("start");
    await other;
    client.send("stop");
    const [took]: unknown[] = await once(client, "message");
    return z.array(z.number()).parse(took);
  };
  const goesOn = async (run: string) => {
    const answer = await fetch(`${app.url}/api/v1/runs/${run}`, { headers: authorization });
    return ["queued", "running"].includes(Status.parse(await answer.json()).status);
  };
  const startRun = async (seed: number) => {
    const queued = await fetch(`${app.url}/api/v1/tasks/${task.id}/runs`, {
      method: "POST",
      headers: authorization,
      body: JSON.stringify({ seed, reason: "bench" }),
    });
    return Run.parse(await queued.json()).run;
  };
  const untilEnded = async (run: string) => {
    while (await goesOn(run)) await wait(lookMs);
  };
  const nothing = async (run: string) => {
    const end = performance.now() + idleMs;
    for (; performance.now() < end; await wait(lookMs)) await goesOn(run);
  };

  // With base data every run learns from nothing: the longest training there is.
  if (existsSync(base)) {
    const imported = await fetch(`${app.url}/api/v1/tasks/${task.id}/datasets?name=base`, {
      method: "POST",
      headers: { ...authorization, "content-type": "text/tab-separated-values" },
      body: readFileSync(base),
    });
    if (!imported.ok) throw new Error(`the base data was not taken: ${await imported.text()}`);
  }
  // Not measured: what a process loads and compiles once, at its first run and under its first load.
  let run = await startRun(0);
  await during(untilEnded(run));
  const quiet: number[][] = [];
  const busy: number[][] = [];
  for (let round = 1; round <= rounds; round++) {
    quiet.push(await during(nothing(run)));
    run = await startRun(round);
    busy.push(await during(untilEnded(run)));
  }
  client.kill();
  const p99 = (measured: readonly number[][]) => median(measured.map((took) => quantile(took, 0.99)));
  const told = (measured: readonly number[][]) =>
    `${median(measured.map(median)).toFixed(1)} ms, ${p99(measured).toFixed(1)} ms (n ${measured.flat().length})`;
  report(
    `prediction at ${perSecond}/s while nothing runs: p50, p99, medians of ${rounds} rounds`,
    told(quiet),
  );
  report(
    `prediction at ${perSecond}/s while a run trains: p50, p99, medians of ${rounds} rounds`,
    told(busy),
  );
  report("p99 while training / p99 idle", (p99(busy) / p99(quiet)).toFixed(2), "<= 2");
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
