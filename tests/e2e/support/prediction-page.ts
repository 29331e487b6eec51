import { expect, type Page } from "@playwright/test";
import { openPage } from "./open-page";

/** The prediction notebook as a person finds their way in it. */
export function predictionPage(page: Page) {
  const cell = (name: string) => page.locator(`[data-slot="cell"][data-cell="${name}"]`);
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  const consent = page.getByRole("switch", { name: "Yes, predictions I save may be kept" });
  const save = page.getByRole("button", { name: "Save this prediction" });
  const saved = page.locator('[data-slot="saved"]');

  /** Until the answer shown is the one to this text: the explanation repeats what was read. */
  async function settled(typed: string) {
    await expect(page.locator('[data-slot="highlighted-text"]')).toHaveText(typed);
    await expect(cell("prediction")).toHaveAttribute("data-status", "ready");
  }

  return {
    cell,
    text,
    consent,
    save,
    saved,
    settled,
    result: page.locator('[data-slot="result"]'),
    bars: page.getByRole("list", { name: "Probability of each class" }).getByRole("listitem"),
    score: page.locator('[data-slot="score"]'),
    version: page.locator('[data-slot="version"]'),
    toBeStored: page.locator('[data-slot="redacted-input"] dd'),

    open: () => openPage(page, "/sentiment"),

    /** Types a text and waits for the answer to all of it. */
    async predict(typed: string) {
      await text.fill(typed);
      await settled(typed);
    },

    /** Agrees, and saves what stands there. */
    async agreeAndSave() {
      await consent.check();
      await save.click();
      await expect(saved).toBeVisible();
    },

    async askServer(typed: string) {
      await page.getByRole("radio", { name: "On the server" }).check();
      await text.fill(typed);
      await page.getByRole("button", { name: "Predict on the server" }).click();
      await settled(typed);
    },
  };
}
