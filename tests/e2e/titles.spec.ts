import { barriers } from "./support/barriers";
import { expect, test } from "./support/journey";
import { openPage } from "./support/open-page";
import { predictionPage } from "./support/prediction-page";

const existing = "Segmentasi Tumor Otak pada Citra MRI Menggunakan U-Net";
const added = "Pengawetan Terasi Udang Rebon dengan Asap Cair Tempurung";

test.use({ person: "admin" });

test("a title is compared, the collection grows, and the change is taken back", async ({ page }) => {
  const notebook = predictionPage(page);
  const box = page.getByLabel("Thesis title");
  const predictedAs = async (title: string, label: string) => {
    await openPage(page, "/titles");
    await box.fill(title);
    await expect(notebook.result).toContainText(label);
  };

  await predictedAs(existing.toUpperCase(), "Same");
  await expect(page.getByText(existing, { exact: true }).first()).toBeVisible();
  await box.fill("?! …");
  await expect(page.getByText("Nothing is left of this title once punctuation is taken off.")).toBeVisible();
  await predictedAs(added, "Different");

  await openPage(page, "/models/titles");
  await page.getByRole("link", { name: /Change the collection/ }).click();
  const [, before = ""] =
    (await page.getByText(/\d+ of \d+, version 1/).textContent())?.match(/(\d+) of/) ?? [];
  await page.getByLabel("Title, one a line").fill(`${added}\n${existing}\n${added.toLowerCase()}`);
  await page.getByRole("button", { name: "See what would change …" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("1 new");
  await expect(dialog).toContainText("1 in the collection already, left out");
  await expect(dialog).toContainText("1 more than once, counted once");
  expect(await barriers(page)).toEqual([]);
  const confirm = dialog.getByRole("button", { name: "Change it" });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel("Reason").fill("Judul semester baru");
  await confirm.click();
  await expect(dialog).toBeHidden();
  await expect(
    page.getByText(new RegExp(`${Number(before) + 1} of ${Number(before) + 1}, version \\d`)),
  ).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel("With these words").fill("terasi rebon");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("checkbox", { name: added })).toBeVisible();
  await predictedAs(added.toLowerCase(), "Same");

  await openPage(page, "/models/titles/collection");
  await page.getByRole("button", { name: "Undo the last change …" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(`${before} of ${before}, version 1`)).toBeVisible();
  await predictedAs(added, "Different");
});
