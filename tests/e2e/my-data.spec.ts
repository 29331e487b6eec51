import { readFile } from "node:fs/promises";
import { openPage } from "./support/open-page";
import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

const texts = ["Pelayanan bengkelnya cepat dan montirnya jujur.", "Kamar hotelnya bau dan AC-nya rusak."];

test("what was saved is shown, exported and erased, and then gone", async ({ page, api }) => {
  const before = await api.countPredictions();
  const notebook = predictionPage(page);
  await notebook.open();
  for (const text of texts) {
    await notebook.predict(text);
    await notebook.agreeAndSave();
  }
  await page.getByRole("link", { name: "See it under “My data”" }).click();

  const records = page.getByRole("article");
  await expect(records).toHaveCount(2);
  for (const text of texts) await expect(records.filter({ hasText: text })).toBeVisible();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export as JSON" }).click();
  const exported = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  expect(exported.predictions.map(({ input }: { input: { text: string } }) => input.text).toSorted()).toEqual(
    texts.toSorted(),
  );

  await records
    .filter({ hasText: texts[0] ?? "" })
    .getByRole("button", { name: /^Erase/ })
    .click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Erase" }).click();
  await expect(page.getByRole("main").getByText("1 prediction erased")).toBeVisible();
  await expect(records).toHaveCount(1);
  expect(await api.countPredictions()).toBe(before + 1);

  await page.getByRole("button", { name: "Erase all" }).click();
  await page.getByRole("alertdialog").getByRole("checkbox").check();
  await page.getByRole("alertdialog").getByRole("button", { name: "Erase" }).click();
  await expect(page.getByText("Nothing is stored under this browser’s receipts")).toBeVisible();
  expect(await api.countPredictions()).toBe(before);
  expect(await api.rows("consents", "select=prediction_id")).toHaveLength(before);

  await openPage(page, "/sentiment");
  await expect(notebook.cell("history")).toContainText("Nothing here yet.");
});

test("a receipt from another device shows its record here", async ({ page, browser }) => {
  const notebook = predictionPage(page);
  await notebook.open();
  await notebook.predict(texts[0] ?? "");
  await notebook.agreeAndSave();
  const receipt = await page.locator('[data-slot="receipt"]').innerText();

  const elsewhere = await browser.newPage({ baseURL: new URL(page.url()).origin });
  await openPage(elsewhere, "/my-data");
  await elsewhere.getByLabel("Add receipts from another device").fill(`my receipt: ${receipt}`);
  await elsewhere.getByRole("button", { name: "Add", exact: true }).click();
  await expect(elsewhere.getByRole("article")).toContainText(texts[0] ?? "");
  await elsewhere.close();
});
