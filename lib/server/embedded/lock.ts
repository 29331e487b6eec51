import "server-only";
import { readFile, rm, writeFile } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import type { DataDirectory } from "./data-directory";
import { unusableFolder } from "./unusable-folder";

export type Lock = { release: () => Promise<void> };

const Owner = z.object({ pid: z.number().int() });
const SQLITE_BUSY = 5;

/**
 * Takes the data folder for this process alone, or refuses with the pid of the one that has it.
 *
 * Two processes on one folder destroy the database. The lock is one the operating system keeps for an open
 * SQLite file: it ends with the process however that ends, nothing can be stale, and of several that start
 * together exactly one gets it. A holder that is just closing is waited for, for up to `patience` milliseconds.
 */
export async function acquireLock(directory: DataDirectory, patience = 2000): Promise<Lock> {
  const deadline = performance.now() + patience;
  for (;;) {
    const file = tryLock(directory);
    if (file) {
      await writeFile(directory.owner, JSON.stringify({ pid: process.pid }), { mode: 0o600 });
      return {
        async release() {
          await rm(directory.owner, { force: true });
          file.close();
        },
      };
    }
    if (performance.now() >= deadline) throw await refusal(directory);
    await sleep(100);
  }
}

function tryLock({ lock, name }: DataDirectory): DatabaseSync | undefined {
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(lock, { timeout: 0 });
    file.exec("begin exclusive");
    return file;
  } catch (error) {
    file?.close();
    if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) return undefined;
    throw unusableFolder(name, error);
  }
}

async function refusal({ name, owner }: DataDirectory): Promise<Refusal> {
  const pid = await readFile(owner, "utf8").then(
    (text) => Owner.parse(JSON.parse(text)).pid,
    () => undefined,
  );
  const who = pid === undefined ? { en: "another process", id: "proses lain" } : named(pid);
  return new Refusal("unavailable", {
    en: `The data folder "${name}" is already in use by ${who.en}. Stop it first, or set LINGKAR_DATA_DIR to another folder.`,
    id: `Folder data "${name}" sedang dipakai ${who.id}. Hentikan dahulu, atau arahkan LINGKAR_DATA_DIR ke folder lain.`,
  });
}

const named = (pid: number) => ({ en: `process ${pid}`, id: `proses ${pid}` });
