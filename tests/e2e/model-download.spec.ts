import { expect, test } from "./support/journey";
import { predictionPage } from "./support/prediction-page";

const artifacts = "**/api/v1/models/*";
const text = "Aplikasinya lambat dan sering macet, sangat mengecewakan.";

test("a model that was tampered with on the way is not used, and the server is offered instead", async ({
  page,
  context,
}) => {
  await context.route(artifacts, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body.writeUInt8(body.readUInt8(body.length - 1) ^ 1, body.length - 1);
    await route.fulfill({ response, body });
  });
  const notebook = predictionPage(page);
  await notebook.open();
  await notebook.text.fill(text);
  await expect(
    notebook.cell("prediction").getByText("The file that arrived is not the one that was published"),
  ).toBeVisible();
  await expect(notebook.result).toHaveCount(0);
  await notebook.cell("prediction").getByRole("button", { name: "Run on the server instead" }).click();
  await page.getByRole("button", { name: "Predict on the server" }).click();
  await notebook.settled(text);
  await expect(notebook.result).toHaveAttribute("data-label", "negative");
});

test("a model that cannot be had is said to be missing, and trying again works", async ({
  page,
  context,
  problems,
}) => {
  problems.allow(/ERR_FAILED/);
  await context.route(artifacts, (route) => route.abort());
  const notebook = predictionPage(page);
  await notebook.open();
  await expect(notebook.cell("model").getByText("There is no connection to the server.")).toBeVisible();
  await context.unroute(artifacts);
  await notebook.cell("model").getByRole("button", { name: "Try again" }).click();
  await notebook.predict(text);
  await expect(notebook.result).toHaveAttribute("data-label", "negative");
});
