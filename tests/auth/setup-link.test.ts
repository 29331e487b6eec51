import { expect, test } from "vitest";
import { password, refusalOf, signUp } from "./with-database";
import { getEmbedded } from "@/lib/server/embedded/embedded";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { passingSession } from "@/lib/server/auth/session";
import { createSetupLink, redeemSetupLink, setupLinkIsOpen } from "@/lib/server/auth/setup-link";
import { signIn } from "@/lib/server/auth/sign-in";

const tokenOf = (path: string | undefined) => /^\/setup\/([\w-]{43})$/.exec(path ?? "")?.[1] ?? "no token";
const sql = async (statement: string) => (await getEmbedded()).sql(statement);

test("nothing that opens a link is kept: the table holds no token", async () => {
  const token = tokenOf(await createSetupLink());
  const rows = await sql("select * from public.setup_links");
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("an invented link and an expired one are refused and make no account", async () => {
  const invented = "A".repeat(43);
  expect(await setupLinkIsOpen(invented)).toBe(false);
  expect(await refusalOf(redeemSetupLink(invented, { email: "a@example.com", password }))).toBe("forbidden");
  const expired = tokenOf(await createSetupLink());
  await sql("update public.setup_links set expires_at = now() - interval '1 second'");
  expect(await setupLinkIsOpen(expired)).toBe(false);
  expect(await refusalOf(redeemSetupLink(expired, { email: "a@example.com", password }))).toBe("forbidden");
  expect(await sql("select id from auth.users")).toEqual([]);
});

test("a link whose account could not be made is given back", async () => {
  await signUp("taken@example.com");
  const token = tokenOf(await createSetupLink());
  expect(await refusalOf(redeemSetupLink(token, { email: "taken@example.com", password }))).toBe("conflict");
  expect(await setupLinkIsOpen(token)).toBe(true);
  expect(await sql("select * from public.user_roles")).toEqual([]);
});

test("of ten that use one link at once, one becomes the admin, and then no link is made or open any more", async () => {
  const token = tokenOf(await createSetupLink());
  const other = tokenOf(await createSetupLink());
  const tries = Array.from({ length: 10 }, (_, n) =>
    refusalOf(redeemSetupLink(token, { email: `admin${n}@example.com`, password })),
  );
  const outcomes = await Promise.all(tries);
  expect(outcomes.filter((outcome) => outcome === "no refusal")).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "forbidden")).toHaveLength(9);
  expect(await sql("select * from public.user_roles")).toHaveLength(1);
  expect(await setupLinkIsOpen(other)).toBe(false);
  expect(await refusalOf(redeemSetupLink(other, { email: "late@example.com", password }))).toBe("forbidden");
  expect(await createSetupLink()).toBeUndefined();

  const email = `admin${outcomes.indexOf("no refusal")}@example.com`;
  const { access_token } = await signIn(await passingSession(), { email, password });
  const headers = { authorization: `Bearer ${access_token}` };
  expect(await requireAdmin(new Request("http://localhost/x", { headers }))).toMatchObject({
    kind: "user",
    name: email,
  });
});
