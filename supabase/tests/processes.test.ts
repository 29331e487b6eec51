import { rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataDirectory } from "@/lib/server/embedded/data-directory";
import { loadKeys } from "@/lib/server/embedded/keys";
import { acquireLock } from "@/lib/server/embedded/lock";
import { migrationsFolder, openEmbedded } from "@/lib/server/embedded/open";
import { copyOfPrepared } from "@/tests/own-folder";
import { startChild } from "./rig/child";
import type { Child } from "./rig/child";

let folder: string;
const children: Child[] = [];
const start = (...parameters: Parameters<typeof startChild>) => {
  const child = startChild(...parameters);
  children.push(child);
  return child;
};
const opener = (...given: string[]) => start("./open-database.ts", given, { LINGKAR_DATA_DIR: folder });

/** Opens the folder here, as the next start of the app would, and looks into it. */
async function lookInside(statement: string) {
  const directory = await dataDirectory(folder);
  const lock = await acquireLock(directory);
  const keys = await loadKeys(directory.keys);
  const database = await openEmbedded({ keys, migrations: migrationsFolder(), path: directory.database });
  const rows = await database.sql(statement);
  await database.close();
  await lock.release();
  return rows;
}

beforeEach(() => {
  folder = copyOfPrepared();
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.end("SIGKILL")));
  rmSync(folder, { recursive: true, force: true });
});

describe("one data folder and several processes", () => {
  it("is refused to a second one with the pid of the first and the folder's name, no more", async () => {
    const first = opener();
    expect(JSON.parse((await first.line()) ?? "")).toEqual({ opened: first.pid });
    const answer = JSON.parse((await opener().line()) ?? "");
    expect(answer.refused).toBe("unavailable");
    expect(answer.message).toContain(`process ${first.pid}`);
    expect(answer.message).toContain(`"${basename(folder)}"`);
    expect(answer.message).not.toContain(folder);
  });

  it("is free again after kill -9, and everything acknowledged is still there", async () => {
    let acknowledged = 0;
    for (const rows of [150, 400]) {
      const writer = opener("write");
      expect(JSON.parse((await writer.line()) ?? "")).toEqual({ opened: writer.pid });
      while (acknowledged < rows) acknowledged = Number(await writer.line());
      await writer.end("SIGKILL");
      for (let line = await writer.line(); line !== undefined; line = await writer.line())
        acknowledged = Number(line);
    }
    const [row] = await lookInside(
      "select count(*)::integer as n, max(token_hash)::integer as last from public.setup_links",
    );
    // One more than acknowledged may have been kept before its number was printed.
    expect([acknowledged, acknowledged + 1]).toContain(row?.["last"]);
    expect(row?.["n"]).toBe(row?.["last"]);
  });

  it("is closed and let go of on SIGTERM, and the process ends by it", async () => {
    const first = opener();
    await first.line();
    expect(await first.end("SIGTERM")).toBe("SIGTERM");
    expect(await lookInside("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("keeps its secrets from other users of the machine", async () => {
    rmSync(join(folder, "keys.json"));
    await lookInside("select 1");
    expect(statSync(join(folder, "keys.json")).mode & 0o777).toBe(0o600);
  });
});

describe("processes that start at the same moment", () => {
  it.each([1, 2, 3])("give the lock to exactly one (round %i)", async () => {
    const moment = String(Date.now() + 2500);
    const racers = Array.from({ length: 5 }, () => start("./take-lock.ts", [folder, moment]));
    const results = await Promise.all(racers.map((racer) => racer.line()));
    expect(results.toSorted()).toEqual(["lost", "lost", "lost", "lost", "won"]);
  });
});
