import { readFile } from "node:fs/promises";
import { openPage } from "./support/open-page";
import { expect, test } from "./support/journey";

test.use({ person: "admin" });

test("the monitor counts what was stored, and its threshold moves by keyboard and stays in the address", async ({
  page,
  api,
}) => {
  await api.store(["Makanannya enak.", "Jalannya macet sekali.", "Rapat dimulai pukul sembilan."]);
  const stored = await api.countPredictions();
  await openPage(page, "/monitor");
  const tile = page.locator('[data-slot="stat-tile"]').filter({ hasText: "Predictions stored" });
  // What was stored since the last count shows at the page's next look, 15 seconds later.
  await expect(tile.getByRole("definition").first()).toHaveText(String(stored), { timeout: 30_000 });

  const slider = page.getByRole("slider", { name: "Threshold" });
  const above = page.locator('[data-cell="histogram"] strong');
  const latencies = (await api.rows("predictions", "select=latency_ms")).map((row) =>
    Number(row["latency_ms"]),
  );
  const threshold = () => new URL(page.url()).searchParams.get("threshold");
  await slider.focus();
  for (const key of ["Home", "ArrowRight", "ArrowRight", "PageUp", "End"]) {
    const before = threshold();
    await page.keyboard.press(key);
    await expect.poll(threshold, "the address follows").not.toBe(before);
    const slower = latencies.filter((latency) => latency >= Number(threshold())).length;
    await expect(above).toHaveText(new RegExp(`^${slower} `));
  }
  await page.keyboard.press("Home");

  await page.getByRole("radio", { name: "The last 24 hours" }).check();
  await expect(page).toHaveURL(/window=24h/);
  const chosen = await slider.inputValue();
  await page.reload();
  await expect(page.getByRole("radio", { name: "The last 24 hours" })).toBeChecked();
  await expect(slider).toHaveValue(chosen);
});

test("a chart is had as a table, as CSV and as a picture", async ({ page, api }) => {
  await api.store(["Kopinya pahit tetapi mantap."]);
  await openPage(page, "/monitor");
  const chart = page.getByRole("figure").filter({ hasText: "Latency of predictions" });
  await chart.getByRole("button", { name: "Table" }).click();
  await expect(chart.getByRole("table")).toBeVisible();

  const csv = page.waitForEvent("download");
  await chart.getByRole("button", { name: "Save “Latency of predictions” as CSV" }).click();
  const lines = (await readFile(await (await csv).path(), "utf8")).trim().split("\n");
  expect(lines.length).toBe(await chart.getByRole("row").count());

  const png = page.waitForEvent("download");
  await chart.getByRole("button", { name: "Save “Latency of predictions” as PNG" }).click();
  const picture = await readFile(await (await png).path());
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.readUInt32BE(16)).toBe(1920);
});
