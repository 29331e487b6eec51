import { openPage, untilItReacts } from "./support/open-page";
import { expect, test } from "./support/journey";
import { signIn } from "./support/sign-in";

test("after five wrong passwords an account is locked, and the page says for how long", async ({
  page,
  api,
}) => {
  const own = await api.appoint("forgetful@example.com");
  const wrong = { ...own, password: "not the password" };
  await openPage(page, "/sign-in");
  for (let attempt = 1; attempt < 5; attempt++) {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await signIn(page, wrong);
    await answered;
    await expect(page.getByText("This e-mail and password do not go together.")).toBeVisible();
    await untilItReacts(page);
  }
  await signIn(page, wrong);
  const locked = page.getByText(/Too many failed sign-ins. Try again in \d+ minutes/);
  await expect(locked).toBeVisible();
  await untilItReacts(page);
  await signIn(page, own);
  await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
  await expect(locked).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in/);
});
