import type { Page } from "@playwright/test";
import { openPage } from "./support/open-page";
import { expect, test } from "./support/journey";
import { adminPages, openPages } from "./support/pages";
import { predictionPage } from "./support/prediction-page";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("the menu opens, leads on and closes on a phone, and a prediction fits", async ({ page }) => {
  await openPage(page, "/");
  const menu = page.getByRole("button", { name: "Menu" });
  const link = page.getByRole("navigation").getByRole("link", { name: "Indonesian sentiment" });
  await expect(link).toBeHidden();
  await menu.tap();
  await link.tap();
  await expect(page).toHaveURL(/\/sentiment$/);
  await expect(link).toBeHidden();
  await menu.tap();
  await page.keyboard.press("Escape");
  await expect(link).toBeHidden();

  const notebook = predictionPage(page);
  await notebook.open();
  await notebook.predict(`Tokonya lengkap ${"panjangsekali".repeat(12)} dan murah`);
  await notebook.agreeAndSave();
  expect(await overflow(page)).toBe(0);
  await openPage(page, "/my-data");
  await expect(page.getByRole("article")).toBeVisible();
  expect(await overflow(page)).toBe(0);
});

for (const [person, pages] of [
  ["visitor", openPages],
  ["admin", adminPages],
] as const)
  test.describe(() => {
    test.use({ person });
    test(`no page of a ${person} has to be moved sideways on a phone`, async ({
      page,
      context,
      baseURL,
      problems,
    }) => {
      problems.allow(/404 .*no-such-page/);
      const wide: string[] = [];
      for (const language of ["en", "id"]) {
        await context.addCookies([{ name: "lingkar-language", value: language, url: baseURL ?? "" }]);
        for (const path of pages) {
          await openPage(page, path);
          const pixels = await overflow(page);
          if (pixels > 0) wide.push(`${path} (${language}): ${pixels} px`);
        }
      }
      expect(wide).toEqual([]);
    });
  });

/** How far the page reaches beyond the screen, in CSS pixels; a phone widens its window to what overflows. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - screen.width);
