// Finds a Chromium for the browser tests, or gets one: Playwright's own, the system's, or Debian's package.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium on this machine, or undefined. */
export function findBrowser() {
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  return [chromium.executablePath(), ...systemPaths].find((path) => path && existsSync(path));
}

/** Path of a Chromium, installing one where there is none. Exits with what to do when nothing works. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const attempts = [
    ["npx", ["playwright", "install", "chromium-headless-shell", "chromium"]],
    ...withRoot(["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]),
  ];
  for (const [command, args] of attempts) {
    console.log(`Getting a browser for the tests: ${command} ${args.join(" ")}`);
    try {
      execFileSync(command, args, { stdio: ["ignore", "ignore", "ignore"], timeout: 300_000 });
    } catch {
      console.log("… that did not work here; trying the next way.");
    }
    const path = findBrowser();
    if (path) return path;
  }
  console.error(
    "No Chromium could be found or installed. Install one (Debian: apt install chromium) and try again.",
  );
  process.exit(1);
}

function withRoot(...commands) {
  const root = process.getuid?.() === 0;
  return commands.map(([command, ...args]) => (root ? [command, args] : ["sudo", ["-n", command, ...args]]));
}
