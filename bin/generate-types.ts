import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { format } from "prettier";
import { generateKeys } from "@/lib/server/embedded/keys";
import { migrationsFolder, openEmbedded } from "@/lib/server/embedded/open";

const target = join(process.cwd(), "supabase", "types.ts");

/** The types of the schema that the migrations make, by the Supabase CLI, without network or server. */
async function generate(): Promise<string> {
  const database = await openEmbedded({ keys: await generateKeys(), migrations: migrationsFolder() });
  const server = new PGLiteSocketServer({ db: database.pglite, host: "127.0.0.1", port: 0 });
  await server.start();
  try {
    const url = `postgresql://postgres@${server.getServerConn()}/postgres?sslmode=disable`;
    const cli = fileURLToPath(import.meta.resolve("supabase/dist/supabase.js"));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [cli, "gen", "types", "typescript", `--remote=${url}`, "--schema", "public"],
      {
        // The CLI leaves notes in a `supabase` folder of its working directory: not in ours.
        cwd: tmpdir(),
        env: { ...process.env, DO_NOT_TRACK: "1", SUPABASE_TELEMETRY_DISABLED: "1" },
        maxBuffer: 1 << 26,
      },
    );
    return await format(stdout, { parser: "typescript", printWidth: 110 });
  } finally {
    await server.stop();
    await database.close();
  }
}

const types = await generate();
if (!process.argv.includes("--check")) {
  await writeFile(target, types);
  console.log("supabase/types.ts written");
} else if ((await readFile(target, "utf8").catch(() => "")) !== types) {
  console.error("supabase/types.ts does not match the migrations: run `npm run types:database`");
  process.exitCode = 1;
} else {
  console.log("supabase/types.ts matches the migrations");
}
