import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

/**
 * Path of a new data folder whose database has the newest schema and no rows. It is a copy: to make the schema anew
 * takes most of a start.
 */
export function copyOfPrepared(): string {
  const folder = mkdtempSync(join(tmpdir(), "lingkar-test-"));
  cpSync(inject("preparedFolder"), folder, { recursive: true });
  return folder;
}

/** Gives a test file a data folder of its own; answers its path. Call it before anything reads the environment. */
export function ownFolder(): string {
  delete process.env["SUPABASE_URL"];
  return (process.env["LINGKAR_DATA_DIR"] = copyOfPrepared());
}
