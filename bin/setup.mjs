// Installs what a fresh clone is missing and does nothing when all is there.
// Plain JavaScript without dependencies: it runs before there are any, on whatever Node the machine has.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const oldest = [20, 9];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`Lingkar needs Node ${oldest.join(".")} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const marker = "node_modules/.lingkar-installed";
if (!existsSync(marker) || readFileSync(marker, "utf8") !== lock) {
  console.log("Installing the packages of package-lock.json (once, a minute or two) …");
  // Not `npm ci`: it refuses a lock file without the packages of every platform, and not every registry carries those.
  npm("install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error");
  writeFileSync(marker, lock);
}

if (process.argv.includes("--browser")) {
  const { ensureBrowser } = await import("./browser.mjs");
  ensureBrowser();
}

/** Runs the same npm that runs this script. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli ? [process.execPath, [cli]] : ["npm", []];
  execFileSync(command, [...first, ...args], { stdio: "inherit" });
}
