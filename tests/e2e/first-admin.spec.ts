import { openPage, untilItReacts } from "./support/open-page";
import { admin, runningApp } from "./support/running-app";
import { expect, test } from "./support/journey";
import { signIn } from "./support/sign-in";

test("the first admin makes an account with the printed link, once, and signs out and in", async ({
  page,
  browser,
}) => {
  const { setupPath, adminState } = runningApp();
  const another = await browser.newPage({ baseURL: runningApp().url });
  await openPage(another, setupPath);
  await openPage(page, setupPath);
  await page.getByLabel("E-mail").fill(admin.email);
  await page.getByLabel("New password").fill(admin.password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  await expect(page.getByText(`Signed in as ${admin.email}`)).toBeVisible();

  await another.getByLabel("E-mail").fill("second@example.com");
  await another.getByLabel("New password").fill("five words are even better");
  await another.getByRole("button", { name: "Make the account" }).click();
  await expect(another.getByText("This link has been used or is too old.")).toBeVisible();
  await openPage(another, setupPath);
  await expect(another.getByText("This link has been used")).toBeVisible();
  await expect(another.getByLabel("New password")).toHaveCount(0);
  await another.close();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in as an admin" })).toBeVisible();
  await openPage(page, "/account");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, admin);
  await expect(page.getByText(`Signed in as ${admin.email}`)).toBeVisible();
  await untilItReacts(page);
  const cookies = await page.context().cookies();
  expect(cookies.filter(({ name }) => name.startsWith("lingkar-session"))).not.toEqual([]);
  for (const { name, httpOnly, sameSite } of cookies)
    if (name.startsWith("lingkar-session")) expect([httpOnly, sameSite]).toEqual([true, "Lax"]);
  await page.context().storageState({ path: adminState });
});
