import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { openPage } from "./support/open-page";
import { expect, test } from "./support/journey";

test.use({ person: "admin" });

const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`);

/** The numbers of a CSV file that a button hands over. */
async function csvOf(page: Page, button: Locator): Promise<string[][]> {
  const download = page.waitForEvent("download");
  await button.click();
  const text = await readFile(await (await download).path(), "utf8");
  return text
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
}

test("the evaluation of a version follows the set and the class, and its files hold what is drawn", async ({
  page,
}) => {
  await openPage(page, "/models/sentiment/1");
  await page.getByRole("link", { name: "How it did, in detail" }).click();
  await expect(page.getByRole("heading", { name: "How version 1 did" })).toBeVisible();

  const scores = cell(page, "evaluation");
  await expect(scores.locator("[data-verdict]")).toHaveAttribute("data-verdict", "better");
  await expect(scores).toContainText("0.908");
  await expect(page.getByRole("alert").filter({ hasText: "cannot be right" })).toHaveCount(0);

  // Of 344 + 107 + 678 right answers in 1,244 rows, that share.
  const matrix = await csvOf(page, page.getByRole("button", { name: "Save the matrix as CSV" }));
  const counts = matrix.slice(1).map((row) => row.slice(1).map(Number));
  const right = counts.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  const all = counts.flat().reduce((sum, count) => sum + count, 0);
  expect((right / all).toFixed(3)).toBe("0.908");

  const curves = cell(page, "curves");
  await curves.getByRole("radio", { name: "Neutral" }).check();
  const table = curves.getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(2);
  const [, ...points] = await csvOf(page, curves.getByRole("button", { name: "Save “ROC” as CSV" }));
  const area = points.reduce((sum, [, x, y], i) => {
    const [, before, height] = points[i - 1] ?? [];
    return sum + ((Number(x) - Number(before ?? 0)) * (Number(y) + Number(height ?? 0))) / 2;
  }, 0);
  const shown = Number((await table.getByRole("cell").nth(1).innerText()).slice(0, 5));
  expect(Math.abs(area - shown)).toBeLessThan(0.01);

  await page.getByLabel("Rows", { exact: true }).selectOption({ label: "Starter data, test part (n = 323)" });
  await expect(scores).toContainText("0.480");
  await expect(cell(page, "slices").getByRole("row", { name: /no slang/ })).toBeVisible();
  await expect(cell(page, "data").locator('[data-slot="imbalance"]')).toContainText("Uneven classes");

  const picture = page.waitForEvent("download");
  await cell(page, "reliability").getByRole("button", { name: "Save “Reliability” as PNG" }).click();
  const bytes = await readFile(await (await picture).path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
});

test("a retrained version brings its own evaluation, with slices and rows per class", async ({
  page,
  api,
}) => {
  if ((await api.versions()).length < 2) await api.train("Versi untuk diukur");
  const newest = Math.max(...(await api.versions()).map(({ version }) => version));
  await openPage(page, `/models/sentiment/${newest}/evaluation`);
  await expect(cell(page, "slices").getByRole("table")).toBeVisible();
  await expect(cell(page, "data").locator('[data-slot="chart"]')).toContainText("Rows per class");
  await expect(cell(page, "curves").getByRole("table")).toContainText("Positive");
});
