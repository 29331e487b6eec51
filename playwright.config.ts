import { defineConfig } from "@playwright/test";
import { findBrowser } from "./bin/browser.mjs";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/support/serve.ts",
  // One embedded database, one training thread, two cores: journeys run one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  projects: [
    // Whoever comes first makes the account that the others sign in with.
    { name: "first admin", testMatch: "first-admin.spec.ts" },
    { name: "journeys", testIgnore: "first-admin.spec.ts", dependencies: ["first admin"] },
  ],
  use: {
    locale: "en-US",
    trace: { mode: "retain-on-failure", screenshots: false },
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
});
