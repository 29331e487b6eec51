import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export type StartedApp = {
  url: string;
  /** Path of the link with which the first admin makes their account; it is printed while there is no admin. */
  setupPath: string;
  stop: () => Promise<void>;
};

/** A fresh clone builds first, which takes a minute or two. */
const patience = 300_000;

/**
 * Starts the app as `npm start` does, on a free port, with a new data folder, and waits until it serves.
 * `onOutput` hears what it prints from then on.
 * @throws Error with what the app printed, when it ends or is not there in time.
 */
export async function startApp(dataDir: string, onOutput?: (text: string) => void): Promise<StartedApp> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["bin/app.mjs", "start"], {
    env: { ...process.env, PORT: String(port), LINGKAR_DATA_DIR: dataDir, LINGKAR_RATE_LIMIT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that its end is the end of all it started.
    detached: true,
  });
  const ended = once(child, "exit");
  const kill = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, signal);
  };
  const killAtOnce = () => kill("SIGKILL");
  process.once("exit", killAtOnce);

  let log = "";
  let serves = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      if (!serves) log += chunk.toString();
      else onOutput?.(chunk.toString());
    });

  async function stop() {
    kill("SIGTERM");
    const late = setTimeout(killAtOnce, 10_000);
    await ended;
    clearTimeout(late);
    process.off("exit", killAtOnce);
  }

  const deadline = Date.now() + patience;
  for (;;) {
    // A build before it prints "/setup/[token]" among its routes.
    const setupPath = /\/setup\/[\w-]{20,}/.exec(log)?.[0];
    if (setupPath && (await isHealthy(url))) {
      serves = true;
      return { url, setupPath, stop };
    }
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The app did not start. It printed:\n${log}`);
    }
    await wait(50);
  }
}

const isHealthy = (url: string) =>
  fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
