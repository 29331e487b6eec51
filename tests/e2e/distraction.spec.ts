import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey";
import { openPage } from "./support/open-page";
import { predictionPage } from "./support/prediction-page";
import { recordRequests } from "./support/record-requests";

const questions = {
  "How often": 8,
  "How long": 8,
  "What for": 6,
  "Hard to stop": 8,
  "Effect on studies": 3,
  "Balancing time": 2,
  "Trying to cut down": 2,
};

const answer = (page: Page, question: string, point: number) =>
  page
    .getByRole("group", { name: question, exact: true })
    .getByRole("radio", { name: `${point}:` })
    .check();

test("a student answers seven questions and learns what drives the result, on the device", async ({
  page,
  context,
}) => {
  const telling = recordRequests(context);
  await openPage(page, "/distraction");
  const notebook = predictionPage(page);
  await expect(page.getByRole("radio", { name: /^\d:/, checked: true })).toHaveCount(0);
  await expect(page.getByRole("note")).toContainText("This is no diagnosis");

  const progress = page.locator('[data-slot="form-progress"] progress');
  for (const [at, [question, point]] of Object.entries(questions).entries()) {
    await expect(progress).toHaveAttribute("value", String(at));
    await expect(notebook.result).toHaveCount(0);
    await answer(page, question, point);
  }
  await expect(progress).toHaveAttribute("value", "7");
  await expect(notebook.result).toHaveAttribute("data-label", "high");
  await expect(notebook.bars).toHaveCount(3);
  await expect(page.locator('[data-advice="step_control"]')).toBeVisible();
  expect(await telling(['"management":2'])).toEqual([]);

  // Changing one answer changes what follows from it, and nothing else has to be answered again.
  await answer(page, "Hard to stop", 1);
  await expect(page.locator('[data-advice="step_control"]')).toHaveCount(0);
});

test("answers that speak for two classes are called ones that cannot be told", async ({ page }) => {
  await openPage(page, "/distraction");
  await page.getByRole("button", { name: "Hard to put down, but trying", exact: true }).click();
  await expect(page.locator('[data-undecided="too_close"]')).toContainText("Cannot tell");
  await page.getByRole("button", { name: "Phone in the drawer", exact: true }).click();
  await expect(predictionPage(page).result).toHaveAttribute("data-label", "medium");
  await expect(page.locator("[data-undecided]")).toHaveCount(0);
});

test.describe("on a phone, in Indonesian", () => {
  test.use({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    look: { language: "id" },
  });

  test("every point of a scale is a thumb's width", async ({ page }) => {
    await openPage(page, "/distraction");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ponsel dan kuliah");
    const boxes = await page
      .locator('[data-slot="scale"] label')
      .evaluateAll((labels) =>
        labels.map((label) => label.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    expect(boxes).toHaveLength(56);
    for (const [width = 0, height = 0] of boxes) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThanOrEqual(30);
    }
    await page.getByRole("button", { name: "Menggulir sampai malam" }).tap();
    await expect(predictionPage(page).result).toHaveAttribute("data-label", "high");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - screen.width)).toBe(0);
  });
});
