// Builds and serves the app: `node bin/app.mjs start | build | dev`.
// Node 24 comes with the packages; npm puts it first on the PATH of its scripts.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { serverArguments, serverFile } from "./server-arguments.mjs";
import { buildSources, sourceHash } from "./source-hash.mjs";

const next = "node_modules/next/dist/bin/next";
/** Which sources the build that lies there was made from. */
const marker = ".next/lingkar-source-hash";
const host = process.env.HOST ?? "127.0.0.1";
const port = process.env.PORT ?? "3000";
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.DO_NOT_TRACK = "1";

const command = process.argv[2];
if (command === "build") build();
else if (command === "start") {
  buildWhereStale();
  serve("start");
} else if (command === "dev") {
  bundleBeside();
  serve("dev");
} else {
  console.error("Use: node bin/app.mjs start | build | dev");
  process.exit(2);
}

function buildWhereStale() {
  const fresh = existsSync(marker) && readFileSync(marker, "utf8") === sourceHash(buildSources);
  if (fresh && [".next/BUILD_ID", serverFile].every((file) => existsSync(file))) return;
  console.log("Building (about a minute) …");
  build();
}

function build() {
  // As the sources are before: what changes while it builds is built next time.
  const now = sourceHash(buildSources);
  bundleBeside();
  run([next, "build"]);
  writeFileSync(marker, now);
}

/** Threads and the server around Next are files of their own: Next's bundler makes neither. */
function bundleBeside() {
  run(["bin/bundle.mjs"]);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function serve(mode) {
  const script = mode === "dev" ? [next, "dev", "--hostname", host, "--port", port] : serverArguments;
  const child = spawn(process.execPath, script, {
    stdio: "inherit",
    env: { ...process.env, PORT: port, HOST: host, ...(mode === "start" && { NODE_ENV: "production" }) },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) =>
    process.exit(code ?? (signal === "SIGTERM" || signal === "SIGINT" ? 0 : 1)),
  );
}
