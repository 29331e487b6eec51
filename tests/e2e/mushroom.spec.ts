import { expect, test } from "./support/journey";
import { openPage } from "./support/open-page";

test("edible is never shown as a plain go, and its drawings are there", async ({ page }) => {
  await openPage(page, "/mushroom");
  await page.getByRole("button", { name: "Smells of anise" }).click();
  const result = page.locator('[data-slot="result"]');
  await expect(result).toHaveAttribute("data-label", "edible");
  await expect(result.locator(".bg-positive-soft")).toHaveCount(0);
  await expect(page.getByText("Never eat a mushroom because of this answer.").first()).toBeVisible();
  await expect(page.getByText("Do not eat it on this ground.").first()).toBeVisible();
  const sprite = await page.request.get("/drawings/mushroom.svg");
  expect(sprite.ok()).toBe(true);
  await expect(page.locator('details[data-field="odor"] summary use')).toHaveAttribute(
    "href",
    "/drawings/mushroom.svg#odor-l",
  );
});
