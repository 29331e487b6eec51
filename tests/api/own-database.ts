import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { getEmbedded } from "@/lib/server/embedded/embedded";

/** Gives this test file an empty database of its own, and no rate limits. Import it before anything else. */
const folder = mkdtempSync(join(tmpdir(), "lingkar-api-"));
process.env["LINGKAR_DATA_DIR"] = folder;
process.env["LINGKAR_RATE_LIMIT"] = "0";

afterAll(async () => {
  await (await getEmbedded()).close();
  rmSync(folder, { recursive: true, force: true });
});

/** What one SQL query answers, as the database's owner. */
export const rows = async (statement: string, parameters?: unknown[]) =>
  (await getEmbedded()).sql(statement, parameters);
