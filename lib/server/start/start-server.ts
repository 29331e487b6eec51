import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { getEmbedded } from "../embedded/embedded";
import { startJobs } from "../jobs/start-jobs";
import { log } from "../log";
import { processWide } from "../process-wide";
import { refreshPointers } from "../serving/pointers";
import { createSetupLink } from "../auth/setup-link";
import { storageMode } from "../supabase";
import { every } from "./every";
import { applyRetention, refreshStaleRollups } from "./upkeep";

const rollupsMs = 20_000;
const retentionMs = 6 * 60 * 60 * 1000;
const againMs = 10_000;

/**
 * What a server does besides answering: opens the database, shows how the first admin gets in, works training runs, keeps
 * counts fresh and erases what is too old. Once a process, until it is asked to end; tries again while the database
 * cannot be reached.
 */
export function startServer(): Promise<void> {
  return processWide("started", () => ({ started: keepStarting() })).started;
}

async function keepStarting(): Promise<void> {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ending.abort());
  while (!ending.signal.aborted) {
    try {
      return await start(ending.signal);
    } catch (error) {
      log("error", "start", {}, error);
      // Written for people: e.g. that the data folder is in use, and by whom.
      if (error instanceof Refusal) process.stderr.write(`${error.text.en}\n`);
      await sleep(againMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }
}

async function start(ending: AbortSignal): Promise<void> {
  if (storageMode() === "embedded") await getEmbedded();
  await refreshPointers();
  await showSetupLink();
  const stops = [
    await startJobs(),
    every("rollups", rollupsMs, refreshStaleRollups),
    every("retention", retentionMs, applyRetention),
  ];
  const stop = () => {
    // The database may be closed by now; whatever was left open is taken up at the next start.
    for (const end of stops) void end().catch(() => undefined);
  };
  if (ending.aborted) return stop();
  ending.addEventListener("abort", stop, { once: true });
  await applyRetention();
}

/** Prints the one-time link with which the first admin account is made, while there is none. */
async function showSetupLink(): Promise<void> {
  const path = await createSetupLink();
  if (path === undefined) return;
  const { HOST, PORT } = env();
  const host = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(HOST) ? "localhost" : HOST;
  process.stdout.write(
    `\nThere is no admin yet. Make the first one here (once, within 24 hours):\n  http://${host}:${PORT}${path}\n\n`,
  );
}
