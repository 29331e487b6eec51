import { chromium } from "@playwright/test";
import { findBrowser } from "@/bin/browser.mjs";
import { tasks } from "@/models";
import { report } from "./report";
import type { ServedApp } from "./serve-app";

const sentence =
  "Pelayanannya ramah sekali, makanannya enak dan harganya murah, tapi parkirnya susah banget. ";

declare global {
  interface Window {
    lingkarDelays: number[];
  }
}

/** Milliseconds from a key to the page showing the explained result of exactly that text, predicted on the device. */
export async function benchKeyToResult(app: ServedApp) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  await page.goto(`${app.url}/${tasks[0].id}`);
  await page.locator('[data-cell="model"][data-status="ready"]').waitFor();
  const box = page.locator("textarea").first();
  await box.fill(sentence);
  await page.locator('[data-slot="highlighted-text"]').waitFor();
  await page.evaluate(watchDelays);

  for (const [what, before] of [
    ["short text", ""],
    ["4,500 characters", sentence.repeat(50)],
  ] as const) {
    await box.fill(before);
    await page.waitForTimeout(500);
    await page.evaluate(() => (window.lingkarDelays = []));
    await box.pressSequentially(sentence.repeat(2), { delay: 60 });
    await page.waitForTimeout(500);
    const delays = (await page.evaluate(() => window.lingkarDelays)).sort((a, b) => a - b);
    const at = (share: number) => (delays[Math.ceil(delays.length * share) - 1] ?? Number.NaN).toFixed(0);
    report(
      `key to result in the page, ${what} (n ${delays.length}): p50, p95`,
      `${at(0.5)} ms, ${at(0.95)} ms`,
      "p95 < 50 ms",
    );
  }
  await browser.close();
}

/** In the page: notes, for each key, how long it takes until what is shown belongs to the text as it stands. */
function watchDelays() {
  window.lingkarDelays = [];
  let pressed = 0;
  let wanted: string | undefined;
  document.addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
  document.addEventListener(
    "input",
    (event) => (wanted = event.target instanceof HTMLTextAreaElement ? event.target.value : undefined),
    true,
  );
  new MutationObserver(() => {
    const shown = document.querySelector('[data-slot="highlighted-text"]');
    const body = document.querySelector<HTMLElement>('[data-cell="prediction"] [data-slot="cell-body"]');
    if (wanted === undefined || shown?.textContent !== wanted || body?.dataset["stale"] !== "false") return;
    wanted = undefined;
    window.lingkarDelays.push(performance.now() - pressed);
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}
