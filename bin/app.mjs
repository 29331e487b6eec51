// Builds and serves the app: `node bin/app.mjs start | build | dev`.
// Node 24 comes with the packages; npm puts it first on the PATH of its scripts.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
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
  bundleWorker();
  serve("dev");
} else {
  console.error("Use: node bin/app.mjs start | build | dev");
  process.exit(2);
}

function buildWhereStale() {
  const fresh = existsSync(marker) && readFileSync(marker, "utf8") === sourceHash(buildSources);
  if (fresh && [".next/BUILD_ID", ".lingkar/build/train-worker.mjs"].every((file) => existsSync(file)))
    return;
  console.log("Building (about a minute) …");
  build();
}

function build() {
  // As the sources are before: what changes while it builds is built next time.
  const now = sourceHash(buildSources);
  bundleWorker();
  run([next, "build"]);
  writeFileSync(marker, now);
}

/** The training thread is a file of its own: the server's bundler does not make threads. */
function bundleWorker() {
  run(["bin/build-worker.mjs"]);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function serve(mode) {
  const child = spawn(process.execPath, [next, mode, "--hostname", host, "--port", port], {
    stdio: "inherit",
    env: { ...process.env, PORT: port, HOST: host },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) =>
    process.exit(code ?? (signal === "SIGTERM" || signal === "SIGINT" ? 0 : 1)),
  );
}
