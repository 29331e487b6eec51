import { openPage, untilItReacts } from "./support/open-page";
import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";
import { recordRequests } from "./support/record-requests";

const marks = ["warungkuningjaya", "sambalijotuban"];
const praise = `Makanan di ${marks[0]} enak sekali, pelayanannya ramah dan ${marks[1]} paling lezat.`;

test("a first visitor gets a prediction with reasons while typing, and nothing typed leaves the device", async ({
  page,
  context,
}) => {
  const telling = recordRequests(context);
  await openPage(page, "/");
  await page.getByRole("link", { name: "Try it: Indonesian sentiment" }).click();
  await expect(page.getByRole("heading", { name: "Indonesian sentiment", level: 1 })).toBeVisible();
  await untilItReacts(page);

  const notebook = predictionPage(page);
  await notebook.text.pressSequentially(praise);
  await notebook.settled(praise);
  await expect(notebook.result).toHaveAttribute("data-label", "positive");
  await expect(notebook.bars).toHaveCount(3);
  const shares = (await notebook.bars.allInnerTexts()).map((bar) =>
    Number.parseFloat(bar.replace(/[^\d.]/g, "")),
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);

  const { base, parts, score } = sumOf(await notebook.score.innerText());
  expect(base + parts).toBeCloseTo(score, 2);
  expect(score).toBeGreaterThan(0);
  await page.getByText(/^As a table/).click();
  await expect(page.getByRole("table").getByRole("cell", { name: "enak", exact: true })).toBeVisible();

  expect(await telling(marks)).toEqual([]);
  // Whoever asks the server sends the text there: so the requests above were not merely overlooked.
  await notebook.askServer(praise);
  expect(await telling(marks)).toEqual([page.url()]);
});

test("example buttons fill the form and are answered, and clearing empties it", async ({ page }) => {
  const notebook = predictionPage(page);
  await notebook.open();
  const expected = { "Good food": "positive", "An app that crashes": "negative", "A plain fact": "neutral" };
  for (const [name, label] of Object.entries(expected)) {
    await page.getByRole("button", { name, exact: true }).click();
    await notebook.settled(await notebook.text.inputValue());
    await expect(notebook.result).toHaveAttribute("data-label", label);
  }
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(notebook.text).toHaveValue("");
  await expect(notebook.result).toHaveCount(0);
});

test("too long a text is refused in words and kept whole", async ({ page }) => {
  const notebook = predictionPage(page);
  await notebook.open();
  const tooLong = "baik ".repeat(1001);
  await notebook.text.fill(tooLong);
  await expect(page.getByText("At most 5,000 characters.")).toBeVisible();
  await expect(notebook.result).toHaveCount(0);
  await expect(notebook.text).toHaveValue(tooLong);
});

/** "Score of Positive: start −1.234, all words +2.345, together +1.111." */
function sumOf(sentence: string) {
  const [base = NaN, parts = NaN, score = NaN] = (sentence.match(/[+−-]?\d+\.\d{3}/g) ?? []).map((number) =>
    Number(number.replace("−", "-")),
  );
  return { base, parts, score };
}
