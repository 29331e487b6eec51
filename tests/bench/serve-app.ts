import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { serverArguments } from "@/bin/server-arguments.mjs";

export type ServedApp = {
  url: string;
  dataDir: string;
  coldStartMs: number;
  log: () => string;
  stop: () => Promise<void>;
};

/** Serves the built app from the given data directory and waits until it is healthy. @throws when it is not within two minutes. */
export async function serveApp(port: number, dataDir: string): Promise<ServedApp> {
  const started = performance.now();
  const child = spawn(process.execPath, serverArguments, {
    env: {
      ...process.env,
      PORT: String(port),
      LINGKAR_DATA_DIR: dataDir,
      LINGKAR_RATE_LIMIT: "0",
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const healthy = await fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) break;
    if (performance.now() - started > 120_000 || child.exitCode !== null)
      throw new Error(`the app did not start:\n${log}`);
    await wait(25);
  }
  return {
    url,
    dataDir,
    coldStartMs: performance.now() - started,
    log: () => log,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
