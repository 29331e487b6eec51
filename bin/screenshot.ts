import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { startApp } from "./start-app";

// `npm run screenshot`: the picture of the README, taken of the app itself with an empty database.
const file = "public/screenshot.png";
const maximumBytes = 300_000;
const texts = [
  "Kapan pendaftaran beasiswa untuk mahasiswa baru dibuka?",
  "Aplikasinya sering macet dan CS-nya tidak pernah membalas.",
  "Pemandangannya indah dan makanannya enak, tetapi jalan ke sana rusak dan toiletnya kotor.",
];

const folder = mkdtempSync(join(tmpdir(), "lingkar-screenshot-"));
const app = await startApp(join(folder, "data"));
try {
  await takePicture(app.url);
} finally {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}
const { size } = statSync(file);
if (size > maximumBytes) throw new Error(`${file} has ${size} bytes, more than ${maximumBytes}.`);
console.log(`${file}: ${Math.round(size / 1000)} kB`);

async function takePicture(url: string) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const page = await browser.newPage({
      baseURL: url,
      locale: "en-US",
      colorScheme: "light",
      viewport: { width: 1120, height: 1240 },
    });
    await page.goto("/sentiment");
    await page.locator('[data-cell="model"][data-status="ready"]').waitFor();
    for (const text of texts) {
      await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
      await page.locator('[data-slot="highlighted-text"]', { hasText: text }).waitFor();
    }
    await page.locator("body").click({ position: { x: 1, y: 1 } });
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}
