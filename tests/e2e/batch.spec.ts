import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { barriers } from "./support/barriers";
import { expect, test } from "./support/journey";
import { openPage } from "./support/open-page";
import { recordRequests } from "./support/record-requests";

const cell = (page: Page, name: string) => page.locator(`[data-slot="cell"][data-cell="${name}"]`);
const ended = (page: Page) => page.locator('[data-slot="run-end"]');

async function choose(page: Page, name: string, content: string | Buffer) {
  await page
    .getByLabel("Choose a file, or drop one here")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

const file = [
  "id;ulasan;label",
  '1;"Kudapannya lezat; penyajiannya cepat";positif',
  '2;"Kamarnya bau, airnya ""keruh""";Negative',
  "3;;netral",
  '4;=HYPERLINK("http://x") memukau sekali;positive',
].join("\r\n");
const words = ["Kudapannya", "keruh", "memukau", "HYPERLINK"];

test("a whole file is predicted on the device, in order, and nothing of it is sent", async ({
  page,
  context,
}) => {
  await openPage(page, "/");
  await page
    .getByRole("link", { name: /Many at once/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("many at once");
  const sentWith = recordRequests(context);
  await choose(page, "ulasan.csv", file);
  await expect(cell(page, "table")).toContainText("Kudapannya lezat; penyajiannya cepat");
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("1");
  await page.getByLabel("True labels, if the file has them").selectOption({ label: "label" });
  await page.getByRole("button", { name: "Predict all rows" }).click();
  await expect(ended(page)).toHaveText(/4 rows in .* 1 failed\./);

  const rows = cell(page, "rows").locator("tbody tr");
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(0)).toContainText("Positive");
  await expect(rows.nth(1)).toContainText("Negative");
  await expect(rows.nth(2)).toContainText("Text: Must not be empty.");
  await expect(cell(page, "score").locator('[data-slot="accuracy"]')).toContainText("n = 3");
  await expect(cell(page, "score").getByRole("table")).toBeVisible();
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "Failed rows" });
  await expect(rows).toHaveCount(1);
  expect(await barriers(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("ulasan-lingkar.csv");
  const lines = readFileSync(await download.path(), "utf8").split("\r\n");
  expect(lines[0]).toBe(
    "\uFEFFid,ulasan,label,predicted_label,confidence,p_negative,p_neutral,p_positive,error",
  );
  expect(lines).toHaveLength(6);
  expect(lines[3]).toBe("3,,netral,,,,,,Text: Must not be empty.");
  expect(lines[4]).toContain(`"'=HYPERLINK(""http://x"") memukau sekali"`);
  expect(await sentWith(words)).toEqual([]);
});

test("the server gives the same answers, gets only the mapped column, and only when it is chosen", async ({
  page,
  context,
}) => {
  await openPage(page, "/sentiment/batch");
  const sentWith = recordRequests(context);
  await choose(
    page,
    "a.csv",
    "rahasia,teks\nnomorinduk7,Kudapannya lezat sekali\nnomorinduk8,Kamarnya bau\n",
  );
  await page.getByRole("button", { name: "Predict all rows" }).click();
  await expect(ended(page)).toContainText("2 rows");
  const shown = () => cell(page, "rows").locator("tbody tr").allInnerTexts();
  const here = await shown();
  expect(await sentWith(["Kudapannya", "nomorinduk"])).toEqual([]);
  await page.getByRole("radio", { name: "On the server" }).check();
  await expect(cell(page, "rows")).toHaveCount(0);
  await page.getByRole("button", { name: "Predict all rows" }).click();
  await expect(ended(page)).toContainText("2 rows");
  expect(await shown()).toEqual(here);
  expect((await sentWith(["Kudapannya"])).map((address) => new URL(address).pathname)).toEqual([
    "/api/v1/tasks/sentiment/predictions/batch",
  ]);
  expect(await sentWith(["nomorinduk"])).toEqual([]);
});

test("a long run can be stopped, and keeps what was done", async ({ page }) => {
  await openPage(page, "/sentiment/batch");
  const line = (n: number) => `Kudapannya lezat sekali dan penyajiannya cepat, kunjungan ke-${n}\n`;
  await choose(page, "panjang.csv", `teks\n${Array.from({ length: 200_000 }, (_, n) => line(n)).join("")}`);
  await page.getByRole("button", { name: "Predict all rows" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(cell(page, "rows").locator("tbody tr")).toHaveCount(50);
  const before = Date.now();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(ended(page)).toHaveAttribute("data-state", "stopped");
  expect(Date.now() - before).toBeLessThan(3000);
  await page.getByRole("button", { name: "Next" }).click();
  await expect(cell(page, "rows").locator('[data-slot="row-range"]')).toContainText("51–100");
});

test("a file that cannot be used says so in a sentence, and the next one works", async ({ page }) => {
  await openPage(page, "/sentiment/batch");
  const fault = page.locator('[data-slot="file-fault"]');
  const bad: [string, string | Buffer, RegExp][] = [
    ["kosong.csv", "", /The file is empty/],
    ["tabel.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1]), /not a text file/],
    ["lama.csv", Buffer.from("teks\ncaf\xe9\n", "latin1"), /not in UTF-8/],
    ["lebar.csv", Buffer.from("\uFEFFteks\nya\n", "utf16le"), /not in UTF-8/],
    ["kepala.csv", "text,label\n", /no row below/],
    ["kutip.csv", 'text,label\n"tidak ditutup,1\nya,2\n', /quotation mark/],
  ];
  for (const [name, content, sentence] of bad) {
    await choose(page, name, content);
    await expect(fault).toContainText(sentence);
  }
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Use the examples" }).click();
  await page.getByRole("button", { name: "Predict all rows" }).click();
  await expect(ended(page)).toContainText("0 failed.");
});
