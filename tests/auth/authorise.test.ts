import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { password, refusalOf, signUp, signUpAdmin } from "./with-database";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { listApiKeys } from "@/lib/server/data/api-keys";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { getEmbedded } from "@/lib/server/embedded/embedded";
import { revokeApiKey } from "@/lib/server/auth/revoke-api-key";
import { openSession } from "@/lib/server/auth/session";
import { signIn } from "@/lib/server/auth/sign-in";
import { signOut } from "@/lib/server/auth/sign-out";

const by = (headers: Record<string, string>, method = "GET") =>
  requireAdmin(new Request("http://localhost:3000/api/v1/x", { method, headers }));
const bearer = (token: string) => by({ authorization: `Bearer ${token}` });
const sql = async (statement: string, parameters?: unknown[]) =>
  (await getEmbedded()).sql(statement, parameters);

/** The same claims, changed, and signed with a secret. */
function forged(token: string, change: Record<string, unknown>, secret: string): string {
  const [header = "", body = ""] = token.split(".");
  const claims = { ...JSON.parse(Buffer.from(body, "base64url").toString()), ...change };
  const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

/** Signs in as a browser would; answers its cookies. */
async function browser(email: string) {
  const jar = new Map<string, string>();
  const store = {
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => (value ? jar.set(name, value) : jar.delete(name)),
  };
  await signIn(await openSession(store, "http"), { email, password });
  return { store, cookie: () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ") };
}

test("an admin's token is let in, anybody else's is forbidden, and no proof at all is unauthorized", async () => {
  const { id, token } = await signUpAdmin("admin@example.com");
  expect(await bearer(token)).toEqual({ kind: "user", id, name: "admin@example.com" });
  expect(await refusalOf(bearer(await signUp("guest@example.com")))).toBe("forbidden");
  expect(await refusalOf(by({}))).toBe("unauthorized");
});

test("garbage, expired, re-signed and unsigned tokens and the database's own keys are unauthorized", async () => {
  const { token } = await signUpAdmin("forger@example.com");
  const { keys } = await getEmbedded();
  const past = Math.floor(Date.now() / 1000) - 60;
  const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")}.${token.split(".")[1]}.`;
  const bad = {
    garbage: "garbage",
    "three parts": "a.b.c",
    expired: forged(token, { exp: past }, keys.jwtSecret),
    "another secret": forged(token, {}, "x".repeat(43)),
    unsigned,
    "secret key": keys.secret,
    "publishable key": keys.publishable,
    "no such API key": `lk_${"A".repeat(43)}`,
    "short API key": "lk_",
  };
  for (const [name, value] of Object.entries(bad))
    expect([name, await refusalOf(bearer(value))]).toEqual([name, "unauthorized"]);
  // The way of forging is sound: with the right secret and no change the token still holds.
  expect(await refusalOf(bearer(forged(token, {}, keys.jwtSecret)))).toBe("no refusal");
  expect(await refusalOf(by({ authorization: `Basic ${token}` }))).toBe("unauthorized");
});

test("a role that is taken back counts within five seconds", async () => {
  const { id, token } = await signUpAdmin("fallen@example.com");
  expect(await refusalOf(bearer(token))).toBe("no refusal");
  await sql("delete from public.user_roles where user_id = $1", [id]);
  await sleep(3200);
  expect(await refusalOf(bearer(token))).toBe("forbidden");
});

test("an API key works until it is revoked, is kept only as a hash, and notes its use", async () => {
  const { id } = await signUpAdmin("maker@example.com");
  const maker = { kind: "user" as const, id, name: "maker@example.com" };
  const key = await createApiKey("nightly", maker);
  expect(key).toMatch(/^lk_[\w-]{43}$/);
  expect(JSON.stringify(await sql("select * from public.api_keys"))).not.toContain(key.slice(3));
  expect(await bearer(key)).toMatchObject({ kind: "api-key", name: "nightly" });
  await expect.poll(async () => (await listApiKeys())[0]?.lastUsedAt).toBeInstanceOf(Date);
  const [row] = await listApiKeys();
  await revokeApiKey(row?.id ?? "", maker);
  expect(await refusalOf(bearer(key))).toBe("unauthorized");
  expect(await refusalOf(revokeApiKey(row?.id ?? "", maker))).toBe("not_found");
  const audited = await sql("select action from public.audit_log where subject = $1 order by id", [row?.id]);
  expect(audited.map(({ action }) => action)).toEqual(["api-key.create", "api-key.revoke"]);
});

test("an API key stops with the role of whoever made it", async () => {
  const { id } = await signUpAdmin("leaver@example.com");
  const key = await createApiKey("left behind", { kind: "user", id, name: "leaver@example.com" });
  await sql("delete from public.user_roles where user_id = $1", [id]);
  expect(await refusalOf(bearer(key))).toBe("unauthorized");
});

test("the cookie of a browser lets an admin in, and nothing after signing out", async () => {
  await signUpAdmin("browsing@example.com");
  const { store, cookie } = await browser("browsing@example.com");
  const before = cookie();
  expect(await by({ cookie: before })).toMatchObject({ name: "browsing@example.com" });
  await signOut(await openSession(store, "http"));
  expect(cookie()).toBe("");
  expect(await refusalOf(by({ cookie: before }))).toBe("unauthorized");
});

test("a request that changes something is refused when another site sent the cookie along", async () => {
  await signUpAdmin("lured@example.com");
  const cookie = (await browser("lured@example.com")).cookie();
  const host = "localhost:3000";
  const put = (headers: Record<string, string>) => refusalOf(by({ cookie, host, ...headers }, "PUT"));
  expect(await put({ "sec-fetch-site": "same-origin" })).toBe("no refusal");
  expect(await put({ origin: "http://localhost:3000" })).toBe("no refusal");
  expect(await put({ "sec-fetch-site": "same-site" })).toBe("forbidden");
  expect(await put({ "sec-fetch-site": "cross-site" })).toBe("forbidden");
  expect(await put({ origin: "http://localhost:8080" })).toBe("forbidden");
  expect(await put({ origin: "null" })).toBe("forbidden");
});

test("an access token that has run out is renewed from the cookie while the session lasts", async () => {
  await signUpAdmin("staying@example.com");
  const { cookie, store } = await browser("staying@example.com");
  const parts = store
    .getAll()
    .map(({ value }) => value)
    .join("")
    .replace(/^base64-/, "");
  const session = JSON.parse(Buffer.from(parts, "base64url").toString());
  session.expires_at = Math.floor(Date.now() / 1000) - 10;
  session.access_token = forged(
    session.access_token,
    { exp: session.expires_at },
    (await getEmbedded()).keys.jwtSecret,
  );
  const stale = `lingkar-session=base64-${Buffer.from(JSON.stringify(session)).toString("base64url")}`;
  expect(stale).not.toBe(cookie());
  // Twice: a page that renders cannot store what it renewed and comes back with the old cookie.
  for (let n = 0; n < 2; n++)
    expect(await by({ cookie: stale })).toMatchObject({ name: "staying@example.com" });
  await sql("delete from auth.sessions");
  expect(await refusalOf(by({ cookie: stale }))).toBe("unauthorized");
});
