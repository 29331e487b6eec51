import { barriers } from "./support/barriers";
import { expect, test } from "./support/journey";
import { openPage } from "./support/open-page";
import { recordRequests } from "./support/record-requests";

test.use({ person: "admin" });

test("two versions answer one input and a file side by side, and nothing of either is sent", async ({
  page,
  context,
  api,
}) => {
  test.setTimeout(120_000);
  const before = await api.champion();
  await api.train("Untuk dibandingkan", "naive-bayes");
  const made = Math.max(...(await api.versions()).map(({ version }) => version));

  await openPage(page, `/sentiment/compare?a=${before}&b=${made}`);
  await expect(page.getByLabel("First")).toHaveValue(String(before));
  await expect(page.getByLabel("Second")).toHaveValue(String(made));
  const sentWith = recordRequests(context);
  await page
    .getByRole("textbox", { name: "Text", exact: true })
    .fill("Kudapannya lezat tetapi antreannya panjang.");
  const sides = page.locator('[data-slot="side"]');
  await expect(sides).toHaveCount(2);
  await expect(sides.nth(0)).toContainText(`Version ${before}`);
  await expect(sides.nth(1)).toContainText(`Version ${made}`);
  await expect(page.locator('[data-slot="change"]')).toContainText(/Both say|Version \d+ says/);

  const rows = Array.from({ length: 60 }, (_, n) =>
    n % 2 ? `Kudapannya ke-${n} lezat dan murah,positive` : `Antrean ke-${n} lama sekali dan bau,negative`,
  );
  await page.getByLabel("Choose a file, or drop one here").setInputFiles({
    name: "uji.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`teks,label\n${rows.join("\n")}\n`),
  });
  await page.getByLabel("True labels, if the file has them").selectOption({ label: "label" });
  await page.getByRole("button", { name: "Predict all rows" }).click();
  await expect(page.locator('[data-slot="agreement"]')).toContainText("of 60.");
  await expect(page.locator('[data-slot="mcnemar"]')).toContainText("Of 60 rows with a true label");
  await expect(page.locator('[data-slot="evaluation"]')).toHaveCount(2);
  expect(await barriers(page)).toEqual([]);

  // Another version above: what the file said of the one before is gone.
  await page.getByLabel("Second").selectOption(String(before));
  await expect(page.getByText("Choose two different versions.")).toBeVisible();
  await expect(page.locator('[data-slot="agreement"]')).toHaveCount(0);
  expect(await sentWith(["Kudapannya", "Antrean"])).toEqual([]);

  // The gate may have let the new version serve: the journeys after this one begin with the one before.
  if ((await api.champion()) !== before) await api.promote(before, "Back to where the journey began");
  // Experts may have another version answer on the prediction page, which says so and leads back.
  await openPage(page, "/sentiment");
  await page.getByRole("radio", { name: "Expert" }).check();
  const model = page.locator('[data-cell="model"]');
  await model.getByLabel("Answered by").selectOption(String(made));
  await expect(model.locator('[data-slot="chosen-version"]')).toContainText(`You chose version ${made}`);
  await expect(model.locator('[data-slot="version"]')).toHaveText(String(made));
  await page.getByRole("button", { name: "Go back to the version that serves" }).click();
  await expect(model.locator('[data-slot="version"]')).toHaveText(String(before));
  await page.getByRole("radio", { name: "Simple" }).check();
});
