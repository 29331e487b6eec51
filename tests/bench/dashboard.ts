import { chromium } from "@playwright/test";
import { findBrowser } from "@/bin/browser.mjs";
import { benchAdmin } from "./admin";
import { median, report } from "./report";
import type { ServedApp } from "./serve-app";

const loads = 5;

/** The monitor in a browser over a million stored predictions: time to its figures, and what the server's event loop feels. */
export async function benchDashboard(app: ServedApp) {
  const admin = await benchAdmin(app, "watcher");
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  await page.goto(`${app.url}/sign-in?next=/monitor?window=30d`);
  await page.locator("input[name=email]").fill(admin.email);
  await page.locator("input[name=password]").fill(admin.password);
  await page.locator("form button[type=submit]").click();
  await page.waitForURL(/monitor/);
  await ready(page);

  await eventLoopDelay(app);
  const took: number[] = [];
  for (let load = 0; load < loads; load++) {
    const before = performance.now();
    await page.goto(`${app.url}/monitor?window=30d`);
    await ready(page);
    took.push(performance.now() - before);
  }
  report(
    `monitor, 30 days of 1,000,000 predictions, to all figures in the browser, median of ${loads}`,
    `${median(took).toFixed(0)} ms`,
  );
  report(
    `event-loop delay p99 of the server during these ${loads} loads`,
    `${(await eventLoopDelay(app)).toFixed(1)} ms`,
    "<= 50 ms",
  );
  await browser.close();
}

const ready = (page: import("@playwright/test").Page) =>
  page.waitForFunction(() => {
    const cells = [...document.querySelectorAll('[data-slot="cell"]')];
    return (
      cells.length > 3 &&
      cells.every((cell) => !["idle", "running", "stale"].includes(cell.getAttribute("data-status") ?? ""))
    );
  });

/** p99 since the last call, in milliseconds, as the server measured it. */
async function eventLoopDelay({ url }: ServedApp): Promise<number> {
  const text = await (await fetch(`${url}/api/metrics`)).text();
  const line = /^\w*nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(text);
  return Number(line?.[1] ?? Number.NaN) * 1000;
}
