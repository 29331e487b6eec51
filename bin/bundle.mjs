// Bundles what Node runs beside Next's own build, each into one file: .lingkar/build/<name>.mjs.
import { renameSync } from "node:fs";
import { build } from "esbuild";
import { codeVersion } from "./source-hash.mjs";

/** They load WebAssembly or other files from beside themselves, or must be the very copy that Next's build uses. */
const external = [
  "next", "@supabase/*", "@electric-sql/*", "postgres", "libpg-query", "pg-boss", "prom-client", "@tensorflow/*",
  "libsvm-js/*",
]; // prettier-ignore

const entries = {
  "train-worker": "lib/server/jobs/train-worker.ts",
  "database-worker": "lib/server/embedded/thread/database-worker.ts",
  server: "bin/server.ts",
};

for (const [name, entry] of Object.entries(entries)) {
  const outfile = `.lingkar/build/${name}.mjs`;
  // Written beside and renamed: whoever starts a thread meanwhile gets a whole file.
  const beside = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [entry],
    outfile: beside,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    // Makes the package "server-only" empty, as it is on the server.
    conditions: ["react-server"],
    external,
    define: { LINGKAR_CODE_VERSION: JSON.stringify(codeVersion()) },
    logLevel: "warning",
  });
  renameSync(beside, outfile);
}
