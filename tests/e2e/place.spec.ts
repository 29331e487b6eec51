import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

const texts = [
  "Sinyalnya bagus tetapi harganya tidak masuk akal.",
  "Jadwal kereta berubah mulai bulan depan.",
  "gak nyesel beli, bahannya adem bgt 😍",
  "This one is in English, more or less.",
];

test("the server gives the same answer and the same reasons as the device", async ({ page }) => {
  const notebook = predictionPage(page);
  await notebook.open();
  const shown = async () => ({
    label: await notebook.result.getAttribute("data-label"),
    bars: await notebook.bars.allInnerTexts(),
    score: await notebook.score.innerText(),
  });
  const onDevice = [];
  for (const text of texts) {
    await notebook.predict(text);
    onDevice.push(await shown());
  }
  await notebook.text.fill("");
  const onServer = [];
  for (const text of texts) {
    await notebook.askServer(text);
    onServer.push(await shown());
  }
  await expect(notebook.cell("model")).toContainText("the server");
  expect(onServer).toEqual(onDevice);
  expect(new Set(onDevice.map(({ score }) => score)).size).toBe(texts.length);
});
