import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { tasks } from "@/models";
import { load, type Load } from "./http-load";
import { median, report } from "./report";
import type { ServedApp } from "./serve-app";

const rounds = 3;
const seconds = 6;
const minimalPort = 3981;

/** The built route against a route of the same app that does no work, and against the least a server could do, in alternating rounds so that both meet the same machine. */
export async function benchHttp(app: ServedApp) {
  const [task] = tasks;
  const bodies = task.examples.map(({ input }) => JSON.stringify({ input }));
  const minimal = fork("tests/bench/minimal-server.ts", {
    env: { ...process.env, PORT: String(minimalPort) },
    execArgv: process.execArgv,
  });
  await once(minimal, "message");
  const targets = {
    app: `${app.url}/api/v1/tasks/${task.id}/predictions`,
    idle: `${app.url}/api/docs/style.css`,
    minimal: `http://127.0.0.1:${minimalPort}/`,
  };
  await load(targets.app, bodies, 3);
  await load(targets.minimal, bodies, 1);
  const measured: Record<keyof typeof targets, Load[]> = { app: [], idle: [], minimal: [] };
  for (let round = 0; round < rounds; round++) {
    measured.app.push(await load(targets.app, bodies, seconds));
    await wait(500);
    measured.idle.push(await load(targets.idle, [], seconds));
    await wait(500);
    measured.minimal.push(await load(targets.minimal, bodies, seconds));
  }
  minimal.kill();
  const consenting = task.examples.map(({ input }) => JSON.stringify({ input, consent: { store: true } }));
  const stored = await load(targets.app, consenting, seconds);
  report(
    `HTTP predictions stored with consent, 16 connections, ${seconds} s`,
    `${stored.perSecond.toFixed(0)}/s, p50 ${stored.p50} ms, p99 ${stored.p99} ms, failed ${stored.failed}`,
  );

  const of = (name: keyof typeof targets, field: keyof Load) =>
    median(measured[name].map((load) => load[field]));
  const titles = {
    app: "predictions, built app",
    idle: "a fixed text, built app",
    minimal: "predictions, minimal node:http",
  };
  for (const name of ["app", "idle", "minimal"] as const) {
    report(
      `HTTP ${titles[name]}, 16 connections, median of ${rounds} x ${seconds} s`,
      `${of(name, "perSecond").toFixed(0)}/s, p50 ${of(name, "p50")} ms, p99 ${of(name, "p99")} ms, failed ${of(name, "failed")}`,
      name === "app" ? ">= 2,000/s" : "",
    );
  }
  report(
    "predictions / fixed text, both by the built app",
    (of("app", "perSecond") / of("idle", "perSecond")).toFixed(2),
  );
  report("built app / minimal node:http", (of("app", "perSecond") / of("minimal", "perSecond")).toFixed(3));
}
