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
const base = "../shared/datasets/smsa/train.tsv";

/** p99 of predictions asked at a steady, modest rate, while nothing else goes on and while a run trains. */
export async function benchTrainingBeside(app: ServedApp) {
  const [task] = tasks;
  const { token } = await benchAdmin(app, "trainer");
  const authorization = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = JSON.stringify({ input: task.examples[0]?.input });
  const ask = () =>
    fetch(`${app.url}/api/v1/tasks/${task.id}/predictions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });

  /** How long predictions take while a run with this seed goes on. */
  const during = async (seed: number) => {
    const queued = await fetch(`${app.url}/api/v1/tasks/${task.id}/runs`, {
      method: "POST",
      headers: authorization,
      body: JSON.stringify({ seed, reason: "bench" }),
    });
    const { run } = Run.parse(await queued.json());
    return steady(ask, Infinity, async () => {
      const { status } = Status.parse(
        await (await fetch(`${app.url}/api/v1/runs/${run}`, { headers: authorization })).json(),
      );
      return status === "queued" || status === "running";
    });
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
  // Not measured: what a process loads and compiles once, at its first run.
  await during(0);
  const idle = await steady(ask, perSecond * 15, () => Promise.resolve(true));
  const busy: number[] = [];
  let runs = 0;
  while (busy.length < perSecond * 15 && runs < 10) busy.push(...(await during(++runs)));
  const ratio = quantile(busy, 0.99) / quantile(idle, 0.99);
  report(
    `prediction at ${perSecond}/s while nothing runs: p50, p99 (n ${idle.length})`,
    `${median(idle).toFixed(1)} ms, ${quantile(idle, 0.99).toFixed(1)} ms`,
  );
  report(
    `prediction at ${perSecond}/s while a run trains: p50, p99 (n ${busy.length}, ${runs} runs)`,
    `${median(busy).toFixed(1)} ms, ${quantile(busy, 0.99).toFixed(1)} ms`,
  );
  report("p99 while training / p99 idle", ratio.toFixed(2), "<= 2");
}

/** Asks at a steady rate, never waiting for the answer before the next, until enough or until `goOn` says no. Milliseconds each. */
async function steady(ask: () => Promise<Response>, count: number, goOn: () => Promise<boolean>) {
  const took: number[] = [];
  const open: Promise<unknown>[] = [];
  let asked = 0;
  let going = true;
  const start = performance.now();
  while (going && asked < count) {
    const before = performance.now();
    open.push(
      ask()
        .then((answer) => answer.text())
        .then(() => took.push(performance.now() - before)),
    );
    asked++;
    if (asked % perSecond === 0) void goOn().then((more) => (going = more));
    await wait(Math.max(0, start + (asked * 1000) / perSecond - performance.now()));
  }
  await Promise.all(open);
  return took;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
