import { openPage } from "./support/open-page";
import { barriers } from "./support/barriers";
import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

const names = ["How often", "How long", "What for", "Hard to stop", "Effect on studies", "Balancing time"];

test.use({ viewport: { width: 390, height: 800 } });

test("a questionnaire is filled in, answered in words, saved as numbers and taken up again", async ({
  page,
  api,
}) => {
  const notebook = predictionPage(page);
  await openPage(page, "/distraction");
  const scale = (name: string) => page.getByRole("group", { name, exact: true });
  await expect(page.getByRole("radio", { checked: true, name: /^\d:/ })).toHaveCount(0);
  await expect(notebook.cell("prediction")).toContainText("This is no diagnosis.");
  await expect(notebook.result).toHaveCount(0);

  for (const name of names) await scale(name).getByRole("radio", { name: /^7/ }).check();
  await expect(page.getByText("6 of 7 answered")).toBeVisible();
  await expect(notebook.cell("prediction")).toContainText("1 answer is still missing.");
  await expect(notebook.cell("input").getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);

  const last = scale("Trying to cut down").getByRole("radio");
  await last.first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(scale("Trying to cut down")).toContainText("2: between “nothing” and");
  await expect(notebook.result).toBeVisible();
  await expect(notebook.cell("advice").getByRole("listitem").first()).toBeVisible();
  await expect(notebook.cell("explanation").getByRole("list").getByRole("listitem")).toHaveCount(7);

  await notebook.consent.check();
  await expect(notebook.toBeStored).toHaveCount(7);
  await expect(notebook.toBeStored.first()).toHaveText("7");
  expect(await barriers(page)).toEqual([]);
  await notebook.save.click();
  await expect(notebook.saved).toBeVisible();
  const [newest] = await api.rows("predictions", "select=task,input&order=created_at.desc&limit=1");
  expect(newest).toMatchObject({ task: "distraction", input: { frequency: 7, effort: 2 } });

  const entry = notebook.cell("history").getByRole("listitem").first();
  await expect(entry).toContainText("How often: 7 · How long: 7");
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(page.getByText("0 of 7 answered")).toBeVisible();
  await entry.getByRole("button", { name: /^Use again/ }).click();
  await expect(page.getByText("7 of 7 answered")).toBeVisible();
  await expect(last.nth(1)).toBeChecked();
  await openPage(page, "/my-data");
  await expect(page.locator('[data-slot="stored-input"]')).toContainText("Trying to cut down: 2");
});
