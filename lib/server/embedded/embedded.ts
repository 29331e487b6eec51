import "server-only";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MessagePort } from "node:worker_threads";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { dataDirectory } from "./data-directory";
import { loadKeys } from "./keys";
import type { EmbeddedKeys } from "./keys";
import { acquireLock } from "./lock";
import { onShutdown } from "./on-shutdown";
import { lendable } from "./lend";
import { migrationsFolder, openEmbedded } from "./open";
import type { Lendable } from "./open";
import { askOver } from "./thread/ask-over";
import { openInThread } from "./thread/open-in-thread";
import { unusableFolder } from "./unusable-folder";

const slot = Symbol.for("lingkar.embedded");
type Holder = typeof globalThis & { [slot]?: Promise<Lendable> | undefined };

/**
 * The embedded Supabase of this process: opened on first use, shared by every copy of this module.
 * An opening that failed is forgotten, so that the next call tries again.
 */
export function getEmbedded(): Promise<Lendable> {
  const holder: Holder = globalThis;
  return (holder[slot] ??= boot().catch((error: unknown) => {
    holder[slot] = undefined;
    throw error;
  }));
}

/** The embedded database as another thread of this process can be given it. */
export type LentDatabase = { asks: MessagePort; keys: EmbeddedKeys };

export async function lendEmbedded(): Promise<LentDatabase> {
  const { keys, lend } = await getEmbedded();
  return { keys, asks: lend() };
}

/** For a thread that was lent the database: it is the one this thread asks from now on. */
export function takeLent({ asks, keys }: LentDatabase): void {
  const holder: Holder = globalThis;
  const database = { ...askOver(asks, keys), close: () => Promise.resolve(asks.close()) };
  holder[slot] = Promise.resolve(lendable(database));
}

async function boot(): Promise<Lendable> {
  if (env().VERCEL) {
    throw new Refusal("unavailable", {
      en: "The embedded database does not work on Vercel, where files do not last. Set SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY of a hosted project.",
      id: "Basis data tertanam tidak berjalan di Vercel karena berkasnya tidak bertahan. Isi SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, dan SUPABASE_SECRET_KEY milik proyek yang dihosting.",
    });
  }
  const directory = await dataDirectory(env().LINGKAR_DATA_DIR);
  const lock = await acquireLock(directory);
  try {
    const keys = await loadKeys(directory.keys).catch((error: unknown) => {
      throw unusableFolder(directory.name, error);
    });
    const place = {
      keys,
      migrations: migrationsFolder(),
      path: directory.database,
      name: directory.name,
    };
    let closing: Promise<void> | undefined;
    const close = () => (closing ??= shut(opened.close, lock.release));
    const file = threadFile();
    const opened = await (file
      ? openInThread(file, place, () => void close())
      : openEmbedded(place).then(lendable));
    onShutdown(close);
    return { ...opened, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Closes the embedded database of this process, if it is open. */
export async function closeEmbedded(): Promise<void> {
  const holder: Holder = globalThis;
  const opened = await holder[slot]?.catch(() => undefined);
  await opened?.close();
}

/** The built thread of the database; tests and short commands open it in their own thread, from their own sources. */
function threadFile(): string | undefined {
  const file = join(process.cwd(), ".lingkar", "build", "database-worker.mjs");
  return process.env.NODE_ENV === "production" && existsSync(file) ? file : undefined;
}

/** Closes the database, then lets go of the folder, and lets a later call open it again. */
async function shut(closeDatabase: () => Promise<void>, release: () => Promise<void>): Promise<void> {
  const holder: Holder = globalThis;
  try {
    await closeDatabase();
  } finally {
    await release();
    holder[slot] = undefined;
  }
}
