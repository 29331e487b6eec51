import { openPage } from "./support/open-page";
import { barriers } from "./support/barriers";
import { fillMonitor } from "./support/fill-monitor";
import { expect, test } from "./support/journey";
import { adminPages, openPages } from "./support/pages";
import { predictionPage } from "./support/prediction-page";

const people = [
  ["visitor", openPages],
  ["admin", adminPages],
] as const;

for (const language of ["en", "id"])
  for (const [person, pages] of people)
    test.describe(() => {
      test.use({ person, look: { theme: "light", language } });
      test(`no barrier on the pages of ${person}s, light and dark, ${language}`, async ({
        page,
        problems,
        api,
      }) => {
        // Every page of a list, one after the other.
        test.slow();
        problems.allow(/404 .*no-such-page/);
        if (person === "admin") await fillMonitor(api);
        const found: string[] = [];
        for (const [index, path] of pages.entries()) {
          // Each page in both themes: in the one chosen last as it comes, in the other by the switch.
          const [first, other] = index % 2 ? (["dark", "light"] as const) : (["light", "dark"] as const);
          await openPage(page, path);
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          await expect(page.locator("html")).toHaveAttribute("data-theme", first);
          found.push(...(await barriers(page)));
          await page.getByRole("banner").locator(`input[type=radio][value=${other}]`).check();
          await expect(page.locator("html")).toHaveAttribute("data-theme", other);
          found.push(...(await barriers(page)));
        }
        expect(found).toEqual([]);
      });
    });

for (const theme of ["light", "dark"])
  test.describe(() => {
    test.use({ look: { theme, language: "en" } });
    test(`no barrier with an answer, a saved record and feedback, ${theme}`, async ({ page }) => {
      const notebook = predictionPage(page);
      await notebook.open();
      await notebook.predict("Aplikasinya bagus tetapi hubungi 0812-3456-7890 bila lambat.");
      await notebook.agreeAndSave();
      await page.getByRole("radio", { name: "Wrong" }).check();
      const found = await barriers(page);
      await openPage(page, "/my-data");
      await expect(page.getByRole("article")).toBeVisible();
      found.push(...(await barriers(page)));
      expect(found).toEqual([]);
    });
  });
