// Bundles the training thread into one file that Node runs as it is: .lingkar/build/train-worker.mjs.
import { renameSync } from "node:fs";
import { build } from "esbuild";
import { codeVersion } from "./source-hash.mjs";

const outfile = ".lingkar/build/train-worker.mjs";
// Written beside and renamed: whoever starts a thread meanwhile gets a whole file.
const beside = `${outfile}.${process.pid}`;

await build({
  entryPoints: ["lib/server/jobs/train-worker.ts"],
  outfile: beside,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node22",
  // Makes the package "server-only" empty, as it is on the server.
  conditions: ["react-server"],
  define: { LINGKAR_CODE_VERSION: JSON.stringify(codeVersion()) },
  logLevel: "warning",
});
renameSync(beside, outfile);
