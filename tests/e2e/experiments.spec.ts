import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { barriers } from "./support/barriers";
import { expect, test } from "./support/journey";
import { openPage } from "./support/open-page";

test.use({ person: "admin" });
test.describe.configure({ mode: "serial" });

const line = (page: Page, run: string) => page.locator(`tr[data-run="${run}"]`);
/** What opens below the line of a run. */
const details = (page: Page, run: string) => line(page, run).locator("xpath=following-sibling::tr[1]");
const textOf = async (file: Download) => readFile(await file.path(), "utf8");

let first = "";
let second = "";
let failed = "";

test("a run is started from the page of experiments, and its loss is drawn pass by pass", async ({
  page,
  api,
}) => {
  // The version that came with the code has not learned the starter data: both methods have something to learn.
  if ((await api.champion()) !== 1) await api.promote(1, "Where the journey begins");
  await openPage(page, "/experiments");
  const start = page.locator("#train");
  await start.getByLabel("Task").selectOption("sentiment");
  await start.getByLabel("Method").selectOption("logistic");
  await start.getByLabel("Reason").fill("A run to compare with");
  await start.getByRole("button", { name: "Start training" }).click();
  await expect(page).toHaveURL(/\/runs\/[0-9a-f-]{36}/);
  first = /runs\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  await expect(page.getByText(/^The run is done and made version \d+\.$/)).toBeVisible({ timeout: 45_000 });
  const measured = page.locator('[data-cell="measured"]');
  await measured.scrollIntoViewIfNeeded();
  await expect(measured.locator('[data-slot="plot"]')).toHaveAttribute("data-state", "drawn");
  const [row] = await api.rows("runs", `select=metrics,outcome&id=eq.${first}`);
  expect(row?.["metrics"]).toEqual(
    expect.arrayContaining([expect.objectContaining({ step: 1, loss: expect.any(Number) })]),
  );

  const newest = Math.max(...(await api.versions()).map(({ version }) => version));
  second = await api.run({ reason: "The other method", estimator: "naive-bayes" }, "done");
  if ((await api.champion()) !== newest) await api.promote(newest, "Whatever the gate says");
  // It has learned everything: asked again it has nothing to learn.
  failed = await api.run({ reason: "Nothing new" }, "failed");
});

test("runs are compared as a table, on parallel axes and by their curves; the address shares it", async ({
  page,
  context,
}) => {
  await openPage(page, "/experiments");
  for (const run of [first, second]) await line(page, run).getByRole("checkbox").check();
  const comparison = page.locator('[data-cell="comparison"]');
  await expect(comparison.getByRole("row", { name: "Method ≠ differs" }).first()).toContainText(
    "naive-bayes",
  );
  await expect(comparison.locator('tr[data-differs="false"]', { hasText: "Seed" })).toBeVisible();
  await expect(comparison.getByRole("row", { name: /^Macro-F1/ }).locator('[data-slot="score"]')).toHaveText([
    /^0\.\d{3} \(0\.\d{3} – 0\.\d{3}\), n = \d+$/,
    /^0\.\d{3} \(0\.\d{3} – 0\.\d{3}\), n = \d+$/,
  ]);
  await comparison.getByRole("switch", { name: "Only what differs" }).check();
  await expect(comparison.locator('tr[data-differs="false"]')).toHaveCount(0);

  for (const cell of ["parallel", "curves"]) {
    const plot = page.locator(`[data-cell="${cell}"] [data-slot="plot"]`);
    await plot.scrollIntoViewIfNeeded();
    await expect(plot).toHaveAttribute("data-state", "drawn");
  }
  const highlight = page.getByRole("group", { name: "Highlight:" }).getByRole("button").first();
  await highlight.focus();
  await page.keyboard.press("Space");
  await expect(highlight).toHaveAttribute("aria-pressed", "true");
  expect(await barriers(page)).toEqual([]);

  const downloading = page.waitForEvent("download");
  await comparison.getByRole("button", { name: "CSV" }).click();
  expect(await textOf(await downloading)).toContain(`id,,${first},${second}`);

  await expect(page).toHaveURL(/compare=.*differing=true|differing=true.*compare=/);
  const other = await context.newPage();
  await openPage(other, page.url());
  await expect(other.locator('[data-cell="comparison"] thead th')).toHaveCount(3);
  await expect(other.locator('[data-cell="comparison"] tr[data-differs="false"]')).toHaveCount(0);
  await other.close();
});

test("a note and tags are written in place, kept, found again and audited", async ({ page, api }) => {
  await openPage(page, "/experiments");
  await line(page, first).getByRole("button", { name: "Note, tags, files" }).click();
  const below = details(page, first);
  await below.getByRole("button", { name: "Write a note" }).click();
  await below
    .getByRole("textbox", { name: "Note" })
    .fill("The **seed** matters little. <img src=x onerror=alert(1)>");
  await below.getByRole("button", { name: "Save the note" }).click();
  await expect(below.locator("strong", { hasText: "seed" })).toBeVisible();
  await expect(below.locator("img")).toHaveCount(0);
  await expect(below.getByRole("button", { name: "Edit the note" })).toBeEnabled();
  await below.getByLabel("New tag").fill("baseline");
  await below.getByRole("button", { name: "Add" }).click();
  await expect(below.getByRole("button", { name: "Remove tag baseline" })).toBeEnabled();
  expect(await barriers(page)).toEqual([]);

  await openPage(page, "/experiments?tag=baseline");
  await expect(page.locator("tr[data-run]")).toHaveCount(1);
  await expect(line(page, first).getByRole("button", { name: "Read the note" })).toBeVisible();
  await page.getByRole("button", { name: "Show all runs" }).click();
  await expect(line(page, second)).toBeVisible();
  await page.getByRole("searchbox", { name: "Search" }).fill("matters little");
  await expect(page.locator("tr[data-run]")).toHaveCount(1);
  await page.getByRole("searchbox", { name: "Search" }).fill("no run says this");
  await expect(page.getByText("No run fits")).toBeVisible();
  const entries = await api.rows("audit_log", `select=detail&action=eq.run.describe&subject=eq.${first}`);
  expect(entries).toEqual([{ detail: {} }, { detail: {} }]);
});

test("a note that somebody else changed meanwhile is not overwritten, and the draft stays", async ({
  page,
  context,
  problems,
}) => {
  problems.allow(/409|conflict|database refused/);
  const write = async (one: Page, text: string) => {
    await details(one, second).getByRole("textbox", { name: "Note" }).fill(text);
    await details(one, second).getByRole("button", { name: "Save the note" }).click();
  };
  const other = await context.newPage();
  for (const one of [page, other]) {
    await openPage(one, "/experiments");
    await line(one, second).getByRole("button", { name: "Note, tags, files" }).click();
    await details(one, second).getByRole("button", { name: "Write a note" }).click();
  }
  await write(other, "Theirs");
  await expect(details(other, second).getByRole("button", { name: "Edit the note" })).toBeEnabled();
  await write(page, "Mine");
  await expect(details(page, second).getByText("Somebody else changed this note")).toBeVisible();
  await expect(details(page, second).getByRole("textbox", { name: "Note" })).toHaveValue("Mine");
  await other.close();
});

test("a run is deleted for good; one whose version an alias points at cannot be", async ({ page, api }) => {
  await openPage(page, "/experiments");
  const dialog = page.getByRole("alertdialog");
  await line(page, first).getByRole("button", { name: "Read the note" }).click();
  await details(page, first).getByRole("button", { name: "Delete the run …" }).click();
  await expect(dialog).toContainText("An alias points at version");
  await expect(dialog.getByRole("button", { name: "Delete for good" })).toBeDisabled();
  await dialog.getByRole("button", { name: "Keep it" }).click();

  await line(page, failed).getByRole("button", { name: "Note, tags, files" }).click();
  await details(page, failed).getByRole("button", { name: "Delete the run …" }).click();
  await dialog.getByLabel("Reason").fill("It says nothing");
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(line(page, failed)).toHaveCount(0);
  expect(await api.rows("runs", `select=id&id=eq.${failed}`)).toEqual([]);
  const [entry] = await api.rows("audit_log", `select=detail&action=eq.run.delete&subject=eq.${failed}`);
  expect(entry).toEqual({ detail: { reason: "It says nothing" } });

  // The journeys after this one begin with the version that came with the code.
  await api.promote(1, "The journey is over");
});

test.describe("in Indonesian, dark and on a phone", () => {
  test.use({ look: { language: "id", theme: "dark" }, viewport: { width: 390, height: 844 } });

  test("the page fits, reads and has no barriers", async ({ page }) => {
    await openPage(page, `/experiments?compare=${first},${second}`);
    await expect(page.getByRole("heading", { name: "Eksperimen", level: 1 })).toBeVisible();
    await expect(page.locator('[data-cell="comparison"] thead th')).toHaveCount(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await barriers(page)).toEqual([]);
  });
});
