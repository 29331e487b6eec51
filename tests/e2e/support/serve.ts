import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp } from "../../../bin/start-app";
import { guest, placeOfRunningApp, type RunningApp } from "./running-app";

/** Playwright calls this once before all journeys, and what it answers once after them. */
async function serve(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "lingkar-e2e-"));
  const clean = () => rmSync(folder, { recursive: true, force: true });
  try {
    const stop = await serveIn(folder);
    return () => stop().finally(clean);
  } catch (error) {
    clean();
    throw error;
  }
}

async function serveIn(folder: string): Promise<() => Promise<void>> {
  const dataDir = join(folder, "data");
  const log = join(folder, "server.log");
  signUpGuest(dataDir);
  writeFileSync(log, "");
  const { url, setupPath, stop } = await startApp(dataDir, (text) => appendFileSync(log, text));
  const running: RunningApp = { url, setupPath, log, adminState: join(folder, "admin.json") };
  // The workers, which are other processes, inherit the environment.
  process.env[placeOfRunningApp] = join(folder, "app.json");
  writeFileSync(join(folder, "app.json"), JSON.stringify(running));
  return stop;
}

/** Nobody can sign up from outside, so an account that is no admin is made before the app opens its database. */
function signUpGuest(dataDir: string) {
  const { email, password } = guest;
  const script = ["--conditions=react-server", "tests/e2e/support/sign-up-guest.ts", email, password];
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", ...script], {
    env: { ...process.env, LINGKAR_DATA_DIR: dataDir },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

// Playwright asks for a default export here.
export { serve as default };
