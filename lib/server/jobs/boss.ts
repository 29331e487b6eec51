import "server-only";
import { fromPglite, PgBoss } from "pg-boss";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { getEmbedded } from "../embedded/embedded";
import { log } from "../log";
import { processWide } from "../process-wide";
import { storageMode } from "../supabase";

/** The queue of training runs. A job has the id of its run, so a run can never be queued twice. */
export const trainQueue = "train";

const held = () => processWide("boss", () => ({ boss: undefined as Promise<PgBoss> | undefined }));

/** The job queue of this process, started on first use. @throws Refusal `unavailable` when it has no database. */
export function getBoss(): Promise<PgBoss> {
  return (held().boss ??= open().catch((error: unknown) => {
    held().boss = undefined;
    throw error;
  }));
}

/** Stops the queue of this process, if it was started, without waiting for jobs: they are taken up again later. */
export async function closeBoss(): Promise<void> {
  const opened = held().boss;
  held().boss = undefined;
  await (await opened)?.stop({ graceful: false, close: storageMode() === "hosted" });
}

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({
    ...(await database()),
    schedule: false,
    supervise: env().VERCEL === undefined,
    // A worker that vanished is noticed this soon after its last heartbeat is too old.
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    monitorVacuum: false,
    reindex: false,
  });
  boss.on("error", (error) => log("warn", "queue", {}, error));
  await boss.start();
  await boss.createQueue(trainQueue, {
    retryLimit: 3,
    retryDelay: 0,
    heartbeatSeconds: 10,
    expireInSeconds: 2 * 60 * 60,
  });
  return boss;
}

async function database() {
  if (storageMode() === "embedded") {
    return { db: fromPglite((await getEmbedded()).pglite), backend: "pglite" as const };
  }
  const { DATABASE_URL: connectionString } = env();
  if (connectionString) return { connectionString, max: 3 };
  throw new Refusal("unavailable", {
    en: "Training needs the job queue, and DATABASE_URL is not set.",
    id: "Pelatihan memerlukan antrean pekerjaan, sedangkan DATABASE_URL belum diisi.",
  });
}
