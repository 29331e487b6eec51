import type { Locator, Page } from "@playwright/test";
import { openPage } from "./support/open-page";
import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

test("everything from the home page to sent feedback works with the keyboard alone", async ({ page }) => {
  await openPage(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "Try it: Indonesian sentiment" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sentiment$/);

  const notebook = predictionPage(page);
  await expect(notebook.cell("model")).toHaveAttribute("data-status", "ready");
  await tabTo(page, notebook.text);
  const text = "Perpustakaannya nyaman dan petugasnya sabar.";
  await page.keyboard.type(text);
  await notebook.settled(text);
  await tabTo(page, notebook.consent);
  await page.keyboard.press("Space");
  await tabTo(page, notebook.save);
  await page.keyboard.press("Enter");
  await expect(notebook.saved).toBeVisible();

  await tabTo(page, page.getByRole("radio", { name: "Right", exact: true }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Wrong" })).toBeChecked();
  await tabTo(page, page.getByRole("group", { name: "What would be right?" }).getByRole("radio").first());
  await page.keyboard.press("Space");
  await tabTo(page, page.getByLabel("Comment (optional)"));
  await page.keyboard.type("Sebenarnya netral.");
  await tabTo(page, page.getByRole("button", { name: "Send feedback" }));
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-slot="feedback-saved"]')).toBeVisible();
});

/** Presses Tab until the control has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const has = () => wanted.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80; presses++) {
    if (await has()) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted, "is reached with the Tab key").toBeFocused();
}

test("the tasks unfold in the header, and Escape folds them and gives the focus back", async ({ page }) => {
  await openPage(page, "/");
  const button = page.getByRole("button", { name: "Tasks" });
  const links = page.getByRole("group", { name: "Tasks" }).getByRole("link");
  await tabTo(page, button);
  await expect(links).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(links.first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(links).toHaveCount(0);
});
