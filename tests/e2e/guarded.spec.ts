import { openPage } from "./support/open-page";
import { expect, test } from "./support/journey";
import { adminPages } from "./support/pages";
import { admin, guest, runningApp } from "./support/running-app";
import { signIn } from "./support/sign-in";

const adminCalls = [
  ["PUT", "/api/v1/tasks/sentiment/aliases/champion", { version: 1, reason: "x" }],
  ["POST", "/api/v1/tasks/sentiment/runs", { reason: "x" }],
  ["POST", "/api/v1/tasks/sentiment/rollback", { reason: "x" }],
  ["GET", "/api/v1/runs/00000000-0000-4000-8000-000000000000", undefined],
  ["GET", "/api/v1/tasks/sentiment/datasets", undefined],
  ["POST", "/api/v1/admins", { email: "x@example.com" }],
] as const;

test("a visitor who opens a page of admins is asked to sign in, and calls of admins are refused", async ({
  page,
  request,
}) => {
  for (const path of adminPages) {
    await openPage(page, path);
    await expect(page).toHaveURL(
      new RegExp(`/sign-in\\?next=${encodeURIComponent(path)}|/sign-in\\?next=${path}`),
    );
  }
  for (const [method, path, data] of adminCalls)
    expect([path, (await request.fetch(path, { method, data })).status()]).toEqual([path, 401]);
});

test("somebody who is signed in but no admin sees only their own account, and calls of admins are refused", async ({
  page,
}) => {
  await openPage(page, "/sign-in");
  await signIn(page, guest);
  await expect(page.getByText("This account is not an admin")).toBeVisible();
  await expect(page.getByRole("heading", { name: "API keys" })).toHaveCount(0);
  for (const path of adminPages.filter((one) => one !== "/account")) {
    await openPage(page, path);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  }
  for (const [method, path, data] of adminCalls)
    expect([path, (await page.request.fetch(path, { method, data })).status()]).toEqual([path, 403]);
});

test.describe(() => {
  test.use({ person: "admin" });

  test("an action is refused once the session is gone, and nothing happens", async ({
    page,
    context,
    api,
  }) => {
    const runs = (await api.rows("runs", "select=id")).length;
    await openPage(page, "/models/sentiment");
    await page.getByLabel("Reason").fill("Tanpa hak");
    await context.clearCookies();
    await page.getByRole("button", { name: "Start training" }).click();
    await expect(page.getByText("Sign in as an admin first")).toBeVisible();
    expect(await api.rows("runs", "select=id")).toHaveLength(runs);
  });

  test("an action is refused to somebody who is signed in but no admin", async ({ page, context, api }) => {
    const runs = (await api.rows("runs", "select=id")).length;
    await openPage(page, "/models/sentiment");
    await page.getByLabel("Reason").fill("Tanpa hak");
    await context.clearCookies();
    const other = await context.newPage();
    await openPage(other, "/sign-in");
    await signIn(other, guest);
    await expect(other.getByText("This account is not an admin")).toBeVisible();
    await page.getByRole("button", { name: "Start training" }).click();
    await expect(page.getByText("Only admins may do this")).toBeVisible();
    expect(await api.rows("runs", "select=id")).toHaveLength(runs);
  });

  test("an expired session leads to the sign-in page, and from there back", async ({ page, context }) => {
    const cookies = await context.cookies();
    const expired = cookies.map((cookie) => ({ ...cookie, value: withoutTime(cookie.value) }));
    expect(expired).not.toEqual(cookies);
    await context.addCookies(expired);
    await openPage(page, "/monitor?window=24h");
    await expect(page).toHaveURL(`${runningApp().url}/sign-in?next=%2Fmonitor%3Fwindow%3D24h`);
    await signIn(page, admin);
    await expect(page).toHaveURL(`${runningApp().url}/monitor?window=24h`);
  });
});

/** The session of a cookie as it would be long after: run out, and not to be renewed any more. */
function withoutTime(value: string): string {
  const packed = /^base64-(.+)$/.exec(value)?.[1];
  if (packed === undefined) return value;
  const session = JSON.parse(Buffer.from(packed, "base64url").toString());
  const ended = { ...session, expires_at: 1, expires_in: 0, refresh_token: "gone" };
  return `base64-${Buffer.from(JSON.stringify(ended)).toString("base64url")}`;
}
