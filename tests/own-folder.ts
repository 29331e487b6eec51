import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";

/**
 * Path of a new data folder whose database has the newest schema and no rows. It is a copy: to make the schema anew
 * takes most of a start.
 */
export function copyOfPrepared(): string {
  const folder = mkdtempSync(join(tmpdir(), "lingkar-test-"));
  cpSync(inject("preparedFolder"), folder, { recursive: true });
  return folder;
}

/**
 * Gives a test file a data folder of its own, and removes it when all that was set up later has been ended; answers its path.
 * Call it before anything reads the environment.
 */
export function ownFolder(): string {
  const folder = copyOfPrepared();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  delete process.env["SUPABASE_URL"];
  process.env["LINGKAR_DATA_DIR"] = folder;
  return folder;
}
