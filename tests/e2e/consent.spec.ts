import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

const text = "Kurirnya marah-marah, hubungi saya di budi.santoso@example.com atau 0812-3456-7890 segera.";

test("nothing is stored without consent, and with it exactly what was shown", async ({ page, api }) => {
  const before = await api.countPredictions();
  const notebook = predictionPage(page);
  await notebook.open();
  await expect(notebook.consent).not.toBeChecked();
  await notebook.predict(text);
  await expect(notebook.save).toHaveCount(0);
  await expect(notebook.cell("record")).toContainText("Nothing.");
  await notebook.askServer(`${text} Tolong dibantu.`);
  expect(await api.countPredictions()).toBe(before);

  await page.getByRole("radio", { name: "On this device" }).check();
  await notebook.predict(text);
  await notebook.consent.check();
  await expect(notebook.toBeStored).toBeVisible();
  const shown = await notebook.toBeStored.innerText();
  expect(shown).not.toMatch(/budi|0812/);
  await expect(page.getByText("2 personal details replaced.")).toBeVisible();
  expect(await api.countPredictions()).toBe(before);

  await notebook.save.click();
  await expect(notebook.saved).toBeVisible();
  expect(await api.countPredictions()).toBe(before + 1);
  const [newest] = await api.rows(
    "predictions",
    "select=input,place,claimed_label&order=created_at.desc&limit=1",
  );
  expect(newest).toEqual({ input: { text: shown }, place: "browser", claimed_label: null });

  await notebook.consent.uncheck();
  await expect(notebook.save).toHaveCount(0);
  await page.reload();
  await expect(notebook.consent).not.toBeChecked();
});

test("when storing fails the prediction stays, and the page says that nothing was saved", async ({
  page,
  context,
  problems,
}) => {
  const notebook = predictionPage(page);
  await notebook.open();
  await notebook.predict(text);
  await notebook.consent.check();
  await context.setOffline(true);
  problems.allow(/ERR_INTERNET_DISCONNECTED/);
  await notebook.save.click();
  await expect(page.getByText("Nothing was saved")).toBeVisible();
  await expect(notebook.result).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try to save again" }).click();
  await expect(notebook.saved).toBeVisible();
});
