import "server-only";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bilingual } from "@/lib/language";
import { Refusal } from "@/lib/refusal";
import { getEmbedded } from "./embedded/embedded";
import { serviceClient, storageMode } from "./supabase";

export type DatabaseHealth = { ok: true; milliseconds: number } | { ok: false; reason: Bilingual };

const silent: Bilingual = {
  en: "The database does not answer.",
  id: "Basis data tidak menjawab.",
};

/**
 * Asks the database for one value and says how long that took, or why it failed, within `limit` milliseconds.
 * The first call may open the embedded database, which takes longer than the limit on an empty folder.
 */
export async function databaseHealth(limit = 2000): Promise<DatabaseHealth> {
  const started = performance.now();
  const timer = new AbortController();
  const late = sleep(limit, undefined, { signal: timer.signal }).then(
    (): DatabaseHealth => ({ ok: false, reason: silent }),
    (): DatabaseHealth => ({ ok: false, reason: silent }),
  );
  const asked = ask().then(
    (): DatabaseHealth => ({ ok: true, milliseconds: performance.now() - started }),
    (error: unknown): DatabaseHealth => ({
      ok: false,
      reason: error instanceof Refusal ? error.text : silent,
    }),
  );
  return Promise.race([asked, late]).finally(() => timer.abort());
}

async function ask(): Promise<void> {
  if (storageMode() === "embedded") {
    await (await getEmbedded()).sql("select 1");
    return;
  }
  const { error } = await (await serviceClient()).from("aliases").select("task").limit(1);
  if (error) throw new Error("the hosted database refused a read", { cause: error });
}
