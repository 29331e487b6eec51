import type { Page } from "@playwright/test";

type Credentials = { email: string; password: string };

/** Fills in the sign-in page that is open, and sends it. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
