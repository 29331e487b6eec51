import { afterAll } from "vitest";
import { getEmbedded } from "@/lib/server/embedded/embedded";
import { ownFolder } from "../own-folder";

/** Gives this test file an empty database of its own, and no rate limits. Import it before anything else. */
ownFolder();
process.env["LINGKAR_RATE_LIMIT"] = "0";

afterAll(async () => (await getEmbedded()).close());

/** What one SQL query answers, as the database's owner. */
export const rows = async (statement: string, parameters?: unknown[]) =>
  (await getEmbedded()).sql(statement, parameters);
