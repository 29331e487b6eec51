import "server-only";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { dataDirectory } from "./data-directory";
import { loadKeys } from "./keys";
import { acquireLock } from "./lock";
import { onShutdown } from "./on-shutdown";
import { migrationsFolder, openEmbedded } from "./open";
import type { Opened } from "./open";
import { openInThread } from "./thread/open-in-thread";
import { unusableFolder } from "./unusable-folder";

const slot = Symbol.for("lingkar.embedded");
type Holder = typeof globalThis & { [slot]?: Promise<Opened> | undefined };

/**
 * The embedded Supabase of this process: opened on first use, shared by every copy of this module.
 * An opening that failed is forgotten, so that the next call tries again.
 */
export function getEmbedded(): Promise<Opened> {
  const holder: Holder = globalThis;
  return (holder[slot] ??= boot().catch((error: unknown) => {
    holder[slot] = undefined;
    throw error;
  }));
}

async function boot(): Promise<Opened> {
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
    const opened = await (file ? openInThread(file, place, () => void close()) : openEmbedded(place));
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
