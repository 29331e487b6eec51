import { openPage } from "./support/open-page";
import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

const columns = "select=correct,label,comment,changes&order=created_at.desc&limit=1";

test("feedback with the right label and a comment is stored, and can be changed at once and later", async ({
  page,
  api,
}) => {
  const notebook = predictionPage(page);
  await notebook.open();
  await notebook.predict("Filmnya lumayan panjang dan ceritanya biasa saja menurut saya.");
  await notebook.agreeAndSave();

  const send = page.getByRole("button", { name: "Send feedback" });
  await expect(send).toBeDisabled();
  await page.getByRole("radio", { name: "Wrong" }).check();
  await expect(send).toBeDisabled();
  const other = page.getByRole("group", { name: "What would be right?" }).getByRole("radio").first();
  await other.check();
  await page.getByLabel("Comment (optional)").fill("Sindiran halus; tulis ke ani@example.com.");
  await send.click();
  await expect(page.locator('[data-slot="feedback-saved"]')).toBeVisible();
  const label = await other.inputValue();
  expect(await api.rows("feedback", columns)).toEqual([
    {
      correct: false,
      label,
      comment: expect.stringMatching(/^Sindiran halus; tulis ke \[.+\]\.$/),
      changes: 0,
    },
  ]);

  await page.getByRole("radio", { name: "Right", exact: true }).check();
  await page.getByRole("button", { name: "Change feedback" }).click();
  await expect(page.locator('[data-slot="feedback-saved"]')).toBeVisible();
  expect(await api.rows("feedback", columns)).toMatchObject([{ correct: true, label: null, changes: 1 }]);

  await openPage(page, "/my-data");
  await page.getByText("Change feedback").click();
  await page.getByRole("radio", { name: "Wrong" }).check();
  await page.getByRole("radio", { name: "I am not sure" }).check();
  await page.getByRole("button", { name: "Change feedback" }).click();
  await expect(page.locator('[data-slot="feedback-saved"]')).toBeVisible();
  expect(await api.rows("feedback", columns)).toMatchObject([{ correct: false, label: null, changes: 2 }]);
});
