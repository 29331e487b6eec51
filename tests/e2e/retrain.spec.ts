import { readFile } from "node:fs/promises";
import { barriers } from "./support/barriers";
import { openPage, untilItReacts } from "./support/open-page";
import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";
import { runningApp } from "./support/running-app";

test.use({ person: "admin" });

test("a version is trained from the page, judged in words, and serves in an open browser without a reload", async ({
  page,
  browser,
  api,
}) => {
  const before = await api.champion();
  const visitor = await browser.newPage({ baseURL: runningApp().url });
  const notebook = predictionPage(visitor);
  await notebook.open();
  await notebook.predict("Gedungnya megah dan bersih.");
  await expect(notebook.version).toHaveText(String(before));

  await openPage(page, "/models/sentiment");
  await page.getByLabel("Reason").fill("Belajar dari umpan balik terbaru");
  await page.getByRole("button", { name: "Start training" }).click();
  await expect(page).toHaveURL(/\/runs\/[0-9a-f-]{36}/);
  await expect(page.getByText(/^The run is done and made version \d+\.$/)).toBeVisible({ timeout: 45_000 });
  const verdict = page.locator('[data-slot="gate-verdict"]');
  await expect(verdict).toContainText(/\w+ \w+ \w+/);
  expect(await barriers(page)).toEqual([]);

  const newest = Math.max(...(await api.versions()).map(({ version }) => version));
  expect(newest).toBeGreaterThan(before);
  await page.getByRole("link", { name: `See version ${newest}` }).click();
  await expect(page.getByRole("heading", { name: `Version ${newest}`, level: 1 })).toBeVisible();
  await untilItReacts(page);
  // Where the gate let it through it serves already; else a person decides, and says why.
  if ((await api.champion()) === before) {
    await page.getByRole("button", { name: "Promote …" }).click();
    await page.getByRole("radio", { name: /^Champion/ }).check();
    await page.getByRole("textbox", { name: "Reason" }).fill("Uji coba penuh");
    const against = page.getByRole("textbox", { name: "Why against the verdict?" });
    if (await against.isVisible()) await against.fill("Data uji terlalu sedikit");
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: /^(Make it the Champion|Serve it against the verdict)$/ }).click();
  }
  await expect(page.locator('[data-slot="serving-now"]')).toHaveAttribute("data-version", String(newest));

  await expect(notebook.version).toHaveText(String(newest));
  await expect(
    visitor.getByRole("main").getByText(`Version ${newest} has just taken the place of version ${before}.`),
  ).toBeVisible();
  await notebook.predict("Gedungnya kotor dan pengap.");
  await visitor.close();
});

test("a run that takes longer shows how far it is, and is stopped from its page", async ({ page, api }) => {
  // Rows of a person are real to the run; one less, or they would be the starter set. With them each method is tried.
  const starter = await readFile("models/distraction/data/starter.csv", "utf8");
  await api.importTable("distraction", starter.slice(0, starter.trimEnd().lastIndexOf("\n")));
  await openPage(page, "/models/distraction");
  await page.getByLabel("Method").selectOption("chosen by cross-validation");
  await page.getByLabel("Reason").fill("Semua metode sekali lagi");
  await page.getByRole("button", { name: "Start training" }).click();
  await expect(page).toHaveURL(/\/runs\/[0-9a-f-]{36}/);
  const run = /runs\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  await expect(page.getByRole("progressbar", { name: /Done so far/ })).toBeVisible();
  await page.getByRole("button", { name: "Cancel the run …" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Reason").fill("Salah metode");
  await dialog.getByRole("button", { name: "Cancel the run" }).click();
  await expect(page.getByText("The run was cancelled")).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
  expect(await api.rows("runs", `select=status,version&id=eq.${run}`)).toEqual([
    { status: "cancelled", version: null },
  ]);
});
