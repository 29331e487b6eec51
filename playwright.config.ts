import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./bin/browser.mjs";

const port = Number(process.env.LINGKAR_TEST_PORT ?? 3170);
const executablePath = findBrowser();

// The runner loads this file in every worker; the server must see one directory.
process.env.LINGKAR_TEST_DATA ??= mkdtempSync(join(tmpdir(), "lingkar-e2e-"));

export default defineConfig({
  testDir: "tests/e2e",
  // One embedded database, one training thread, two cores: journeys run one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-US",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: "node bin/app.mjs start",
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 300_000,
    stdout: "pipe",
    env: {
      PORT: String(port),
      LINGKAR_DATA_DIR: process.env.LINGKAR_TEST_DATA,
      LINGKAR_RATE_LIMIT: "0",
    },
  },
});
