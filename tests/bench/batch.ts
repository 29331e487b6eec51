import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "@/bin/browser.mjs";
import { toCsv } from "@/lib/chart/to-csv";
import { parseStarter } from "@/lib/task/parse-starter";
import { tasks } from "@/models";
import { report } from "./report";
import type { ServedApp } from "./serve-app";

const rows = 100_000;

/** A file of sentences on the batch page: milliseconds from the press of the button to the last row, and how long the page ever stood still. */
export async function benchBatch(app: ServedApp) {
  const [task] = tasks;
  const folder = mkdtempSync(join(tmpdir(), "lingkar-batch-"));
  const file = join(folder, "sentences.csv");
  writeFileSync(file, sentences());
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${app.url}/${task.id}/batch`, { waitUntil: "networkidle" });
    await page.locator("input[type=file]").setInputFiles(file);
    const start = page.locator('[data-cell="run"] button:has(svg.lucide-play)');
    await start.waitFor();
    await page.evaluate(watchPauses);
    const before = performance.now();
    await start.click();
    await page.locator('[data-slot="run-end"][data-state="done"]').waitFor({ timeout: 120_000 });
    const took = performance.now() - before;
    const still = await page.evaluate(() => window.lingkarLongestPause);
    report(
      `${rows.toLocaleString("en")} sentences of a CSV in the browser, from the button to the last row`,
      `${(took / 1000).toFixed(1)} s`,
      "<= 10 s",
    );
    report("longest time the page stood still meanwhile", `${still.toFixed(0)} ms`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The starter's sentences again and again, no two rows the same. */
function sentences(): string {
  const [task] = tasks;
  const { train, test } = parseStarter(task, readFileSync(`models/${task.id}/${task.starter.file}`));
  const texts = [...train, ...test].map(({ input }) => String(input["text"]));
  const written = Array.from({ length: rows }, (_, at) => {
    const [text, other] = [texts[at % texts.length] ?? "", texts[(at * 7919) % texts.length] ?? ""];
    return [at + 1, `${text} ${other.split(" ").slice(0, 3).join(" ")} (${at})`];
  });
  return toCsv(["id", "text"], written);
}

declare global {
  interface Window {
    lingkarLongestPause: number;
  }
}

/** In the page: the longest time between two turns of a timer from now on. */
function watchPauses() {
  window.lingkarLongestPause = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.lingkarLongestPause = Math.max(window.lingkarLongestPause, now - last);
    last = now;
  }, 4);
}
