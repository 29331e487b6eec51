import { randomUUID } from "node:crypto";
import { createClient } from "@supabase/supabase-js";
import { afterEach, expect, test, vi } from "vitest";
import { password, signUp, signUpAdmin } from "./with-database";
import { POST as makeAdmin } from "@/app/api/v1/admins/route";
import * as auth from "@/app/api/auth/v1/[[...path]]/route";
import * as rest from "@/app/api/rest/v1/[[...path]]/route";
import { getEmbedded } from "@/lib/server/embedded/embedded";
import { localProof } from "@/lib/server/auth/local-proof";
import * as supabase from "@/lib/server/supabase";

const site = "http://localhost:3000";
afterEach(() => vi.restoreAllMocks());

function call(
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  headers = {},
): Promise<Response> {
  const mount = path.startsWith("/api/auth/") ? auth : rest;
  const json = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  // Each call from an address of its own, or the rate limit would answer instead.
  const sent = { "content-type": "application/json", "x-lingkar-peer": randomUUID(), ...headers };
  return mount[method](new Request(site + path, { method, headers: sent, ...json }), {});
}
const codeOf = async (answer: Promise<Response>) => (await (await answer).json()).error?.code;
const token = "/api/auth/v1/token?grant_type=password";

test("nobody signs up from outside, and what programs do not need is not there", async () => {
  expect(await codeOf(call("POST", "/api/auth/v1/signup", { email: "x@example.com", password }))).toBe(
    "forbidden",
  );
  for (const path of [
    "otp",
    "magiclink",
    "recover",
    "verify",
    "admin/users",
    "token?grant_type=pkce",
    "../rest/v1/api_keys",
    "",
  ]) {
    expect([path, await codeOf(call("POST", `/api/auth/v1/${path}`, { email: "x@example.com" }))]).toEqual([
      path,
      "not_found",
    ]);
  }
  expect(await (await getEmbedded()).sql("select id from auth.users")).toEqual([]);
});

test("unmodified supabase-js signs in, reads as the admin it is, renews and signs out", async () => {
  await signUpAdmin("program@example.com");
  const mounted = (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    const mount = request.url.includes("/auth/v1/") ? auth : rest;
    return mount[request.method === "POST" ? "POST" : "GET"](request, {});
  };
  const client = createClient(`${site}/api`, "anything", {
    global: { fetch: mounted },
    auth: { persistSession: false },
  });
  const { error } = await client.auth.signInWithPassword({ email: "program@example.com", password });
  expect(error).toBeNull();
  expect((await client.from("user_roles").select("role")).data).toEqual([{ role: "admin" }]);
  expect((await client.auth.refreshSession()).data.session?.access_token).toMatch(/^ey/);
  expect((await client.auth.getUser()).data.user?.email).toBe("program@example.com");
  expect((await client.auth.signOut()).error).toBeNull();
});

test("the password grant is behind the lock of the sign-in page, and its failures look alike", async () => {
  await signUpAdmin("target@example.com");
  const codes: unknown[] = [];
  for (let n = 0; n < 5; n++)
    codes.push(await codeOf(call("POST", token, { email: "target@example.com", password: `no${n}` })));
  const locked = await call("POST", token, { email: "Target@Example.com", password });
  expect(codes).toEqual([...Array<string>(4).fill("unauthorized"), "rate_limited"]);
  expect(locked.status).toBe(429);
  expect(Number(locked.headers.get("retry-after"))).toBeGreaterThan(200);
  expect(await codeOf(call("POST", token, { email: "nobody@example.com", password }))).toBe("unauthorized");
});

test("a secret key is refused wherever it is put, and without a token nothing is read or written", async () => {
  const { keys } = await getEmbedded();
  const tables = "/api/rest/v1/user_roles?select=*";
  expect(await codeOf(call("GET", tables, undefined, { apikey: keys.secret }))).toBe("forbidden");
  expect(await codeOf(call("GET", tables, undefined, { authorization: `Bearer ${keys.secret}` }))).toBe(
    "forbidden",
  );
  expect(await codeOf(call("GET", `${tables}&apikey=${keys.secret}`))).toBe("forbidden");
  const seen = async (headers: Record<string, string>) =>
    (await call("GET", tables, undefined, headers)).json();
  expect(await seen({ apikey: keys.publishable })).toMatchObject({ error: { code: "unauthorized" } });
  const guest = await signUp("guest@example.com");
  expect(await seen({ authorization: `Bearer ${guest}` })).toEqual([]);
  const row = { user_id: "00000000-0000-4000-8000-000000000000", role: "admin" };
  const written = await call("POST", "/api/rest/v1/user_roles", row, { authorization: `Bearer ${guest}` });
  expect([401, 403]).toContain(written.status);
  const rpc = await call("POST", "/api/rest/v1/rpc/use_setup_link", { with_token_hash: "0".repeat(64) });
  expect([401, 403, 404]).toContain(rpc.status);
  expect(await rpc.text()).not.toMatch(/permission|function|use_setup_link/);
});

test("other schemas, huge bodies and odd addresses get errors of the contract", async () => {
  const answers = [
    await call("GET", "/api/rest/v1/users?select=*", undefined, { "accept-profile": "auth" }),
    await call("GET", "/api/rest/v1/"),
    await call("POST", "/api/rest/v1/predictions", "x".repeat(300 * 1024)),
    await call("POST", token, "x".repeat(20 * 1024)),
    await call("POST", token, "{"),
  ];
  const codes = await Promise.all(answers.map(async (answer) => (await answer.json()).error.code));
  expect(codes).toEqual(["not_found", "not_found", "too_large", "too_large", "invalid_input"]);
});

test("with a hosted database both mounts are gone", async () => {
  vi.spyOn(supabase, "storageMode").mockReturnValue("hosted");
  expect(await codeOf(call("POST", token, { email: "a@example.com", password }))).toBe("not_found");
  expect(await codeOf(call("GET", "/api/rest/v1/user_roles"))).toBe("not_found");
});

test("the data folder's owner makes admins over HTTP, others do not", async () => {
  const { keys } = await getEmbedded();
  const post = (authorization: string, email: unknown) =>
    makeAdmin(
      new Request(`${site}/api/v1/admins`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-lingkar-peer": randomUUID(), authorization },
        body: JSON.stringify({ email }),
      }),
      {},
    );
  const guest = await signUp("candidate@example.com");
  expect((await post("Bearer lp_guess", "x@example.com")).status).toBe(401);
  expect((await post(`Bearer ${guest}`, "x@example.com")).status).toBe(403);
  expect((await post(`Bearer ${localProof(keys)}`, "no address")).status).toBe(400);

  const fresh = await (await post(`Bearer ${localProof(keys)}`, "New@Example.com")).json();
  expect(fresh).toMatchObject({ email: "new@example.com", password: expect.stringMatching(/^[\w-]{24}$/) });
  const signedIn = await call("POST", token, { email: "new@example.com", password: fresh.password });
  const { access_token } = await signedIn.json();
  const appointed = await (await post(`Bearer ${access_token}`, "candidate@example.com")).json();
  expect(appointed.password).toBeUndefined();
  expect((await post(`Bearer ${guest}`, "y@example.com")).status).toBe(201);
});
