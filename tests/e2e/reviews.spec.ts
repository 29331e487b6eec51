import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { barriers } from "./support/barriers";
import { expect, test } from "./support/journey";
import { openPage } from "./support/open-page";
import { recordRequests } from "./support/record-requests";

const cell = (page: Page, name: string) => page.locator(`[data-slot="cell"][data-cell="${name}"]`);
const shown = (page: Page) => page.locator('[data-slot="shown"]');

const file = [
  "tanggal;bintang;ulasan",
  "2026-01-05;5;Aplikasinya cepat dan sangat membantu zebra",
  "2026-01-06;1;Saldo hilang, tidak bisa login, penipu",
  '2026-02-10;1;=HYPERLINK("http://x") gagal terus tidak bisa',
  "2026-02-11;4;<img src=x onerror=alert(1)> mantap cepat",
  "2026-02-12;2;!!!",
].join("\r\n");

test("the example is there at first, its filters live in the address, and the charts follow", async ({
  page,
}) => {
  await openPage(page, "/");
  await page.getByRole("link", { name: "App reviews: Explore reviews" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("App reviews: explorer");
  await expect(shown(page)).toContainText("445 of 445 shown");
  await expect(cell(page, "data")).toContainText("model version 1");
  await page.getByRole("checkbox", { name: "5 stars" }).check();
  await page.getByLabel("Words in the text").fill("saldo");
  await expect(page).toHaveURL(/stars=5/);
  await expect(page).toHaveURL(/q=saldo/);
  await expect(shown(page)).not.toContainText("445 of 445 shown");
  const text = await shown(page).textContent();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "5 stars" })).toBeChecked();
  await expect(shown(page)).toHaveText(text ?? "");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(shown(page)).toContainText("445 of 445 shown");
  await cell(page, "cards").getByRole("button", { name: "Next" }).click();
  await expect(cell(page, "cards").locator('[data-slot="row-range"]')).toHaveText("9–16 of 445");
  await expect(page).toHaveURL(/page=2/);
  await cell(page, "stars").getByRole("button", { name: "Table" }).click();
  await expect(cell(page, "stars").getByRole("table")).toContainText("Negative");
  expect(await barriers(page)).toEqual([]);
});

test("a dropped table stays in the browser, its texts are shown as text, and what is shown can be saved", async ({
  page,
  context,
}) => {
  await openPage(page, "/reviews/explore");
  await expect(shown(page)).toBeVisible();
  const sentWith = recordRequests(context);
  await page
    .getByLabel("Choose a file, or drop one here")
    .setInputFiles({ name: "ulasan.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
  await expect(shown(page)).toContainText("4 of 4 shown");
  await expect(cell(page, "data")).toContainText("1 row without a usable text left out.");
  await expect(cell(page, "cards")).toContainText("<img src=x onerror=alert(1)> mantap cepat");
  await page.getByLabel("From", { exact: true }).fill("2026-02-01");
  await expect(shown(page)).toContainText("2 of 4 shown");

  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^reviews-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await csv.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain("'=HYPERLINK");
  const [json] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download JSON" }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await json.path(), "utf8"));
  expect(saved.predictedBy.method).toBe("model");
  expect(saved.rows).toHaveLength(2);
  expect(await sentWith(["zebra", "HYPERLINK", "onerror"])).toEqual([]);

  await page
    .getByLabel("Choose a file, or drop one here")
    .setInputFiles({ name: "x.csv", mimeType: "text/csv", buffer: Buffer.from("a;b\r\n1;2\r\n3;4") });
  await expect(page.getByRole("alert").filter({ hasText: "cannot be shown" })).toContainText("Found: a, b");
});

test("imported tables are for admins", async ({ page }) => {
  const answer = await page.request.get(`/reviews/explore/rows/${"0".repeat(64)}`);
  expect(answer.status()).toBe(401);
});
