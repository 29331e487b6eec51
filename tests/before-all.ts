import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { dataDirectory } from "../lib/server/embedded/data-directory";
import { loadKeys } from "../lib/server/embedded/keys";
import { migrationsFolder, openEmbedded } from "../lib/server/embedded/open";

declare module "vitest" {
  export interface ProvidedContext {
    /** A data folder whose database has the newest schema and no rows. */
    preparedFolder: string;
  }
}

/** Once before all tests: makes the files of the threads from the sources as they are, as building the app does, and a database. */
export async function setup(project: TestProject): Promise<() => void> {
  execFileSync(process.execPath, ["bin/bundle.mjs"]);
  const folder = mkdtempSync(join(tmpdir(), "lingkar-prepared-"));
  const { database, keys } = await dataDirectory(folder);
  const opened = await openEmbedded({
    keys: await loadKeys(keys),
    migrations: migrationsFolder(),
    path: database,
  });
  await opened.close();
  project.provide("preparedFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
