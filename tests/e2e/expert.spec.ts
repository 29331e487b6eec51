import { z } from "zod";
import { openPage } from "./support/open-page";
import { barriers } from "./support/barriers";
import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

const text = "Aplikasinya bagus, tetapi kurirnya sering terlambat.";

test("the expert view adds signals, times, raw data and code, and the browser remembers it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const notebook = predictionPage(page);
  await notebook.open();
  await notebook.predict(text);
  const code = page.getByRole("button", { name: /^Show code/ });
  for (const name of ["features", "timing", "raw"]) await expect(notebook.cell(name)).toHaveCount(0);
  await expect(code).toHaveCount(0);
  await expect(notebook.cell("place")).toBeVisible();
  await expect(notebook.consent).toBeVisible();

  await page.getByRole("radio", { name: "Expert" }).check();
  await expect(notebook.cell("features").getByRole("row", { name: /^Words 6 4 to below 7$/ })).toBeVisible();
  const times = notebook.cell("timing").getByRole("row");
  await expect(times).toHaveText([/Step/, /Check the input/, /Signals/, /Model/, /Together/]);
  await expect(times.nth(3)).toContainText(/\d ms/);
  await expect(notebook.cell("model")).toContainText("Fingerprint");
  await expect(notebook.cell("domain")).toBeVisible();
  await code.first().click();

  await notebook.cell("raw").getByRole("button", { name: "Copy" }).last().click();
  const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  const { label, probabilities } = z
    .object({ label: z.string(), probabilities: z.record(z.string(), z.number()) })
    .parse(copied);
  await expect(notebook.result).toHaveAttribute("data-label", label);
  expect(Object.values(probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
  expect(await barriers(page)).toEqual([]);

  await openPage(page, "/sentiment");
  await expect(page.getByRole("radio", { name: "Expert" })).toBeChecked();
  await page.getByRole("radio", { name: "Simple" }).check();
  await expect(notebook.cell("raw")).toHaveCount(0);
});
