import { openPage } from "./support/open-page";
import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

test.use({ person: "admin" });

test("going back lets the version before serve again, and the audit log tells both moves", async ({
  page,
  api,
}) => {
  if ((await api.versions()).length < 2) await api.train("Versi untuk diuji");
  await api.promote(1, "Mulai dari awal");
  const newest = Math.max(...(await api.versions()).map(({ version }) => version));
  await api.promote(newest, "Versi baru dicoba");

  await openPage(page, "/models/sentiment");
  const serving = page.locator('[data-slot="serving-now"]');
  await expect(serving).toHaveAttribute("data-version", String(newest));
  await page.getByRole("button", { name: "Go back to version 1 …" }).click();
  const dialog = page.getByRole("alertdialog");
  const confirm = dialog.getByRole("button", { name: "Go back to version 1" });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel("Reason").fill("Hasilnya belum meyakinkan");
  await confirm.click();
  await expect(dialog).toBeHidden();
  await expect(serving).toHaveAttribute("data-version", "1");

  const notebook = predictionPage(page);
  await notebook.open();
  await notebook.predict("Udaranya segar dan tempatnya nyaman.");
  await expect(notebook.version).toHaveText("1");

  await openPage(page, "/audit");
  await expect(page.locator('[data-chain="whole"]')).toBeVisible();
  const rows = page.getByRole("row");
  await expect(rows.nth(1)).toContainText(`Champion moved to version 1 (was version ${newest})`);
  await expect(rows.nth(1)).toContainText("Hasilnya belum meyakinkan");
  await expect(rows.nth(2)).toContainText(`Champion moved to version ${newest} (was version 1)`);
  await expect(rows.nth(2)).toContainText("Versi baru dicoba");
});
