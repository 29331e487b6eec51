import { createHmac } from "node:crypto";
import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateKeys } from "@/lib/server/embedded/keys";
import { migrationsFolder, openEmbedded } from "@/lib/server/embedded/open";
import type { Opened } from "@/lib/server/embedded/open";
import type { Database } from "@/supabase/types";

let database: Opened;

const client = (key: string, token?: string) =>
  createClient<Database>("http://embedded.localhost", key, {
    global: {
      fetch: (input, init) => database.fetch(new Request(input, init)),
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    },
    auth: { persistSession: false, autoRefreshToken: false },
  });
const anonymous = () => client(database.keys.publishable);
const service = () => client(database.keys.secret);

async function signUp(email: string) {
  const { data } = await anonymous().auth.signUp({ email, password: "correct horse battery staple" });
  if (!data.session) throw new Error("no session");
  return { id: data.session.user.id, token: data.session.access_token };
}

beforeAll(async () => {
  database = await openEmbedded({ keys: await generateKeys(), migrations: migrationsFolder() });
  await service()
    .from("api_keys")
    .insert({ name: "k", key_hash: "e".repeat(64), created_by: "test" });
});
afterAll(() => database.close());

describe("supabase-js on the embedded database", () => {
  it("reads as the server, and not as a visitor or a stranger", async () => {
    const { token } = await signUp("stranger@example.com");
    expect((await service().from("api_keys").select("name")).data).toEqual([{ name: "k" }]);
    expect((await anonymous().from("api_keys").select("name")).error?.code).toBe("42501");
    expect((await client(database.keys.publishable, token).from("api_keys").select("name")).data).toEqual([]);
  });

  it("reads as an admin from the grant of the role until it is taken back, with the same token", async () => {
    const { id, token } = await signUp("admin@example.com");
    const names = async () =>
      (await client(database.keys.publishable, token).from("api_keys").select("name")).data;
    expect(await names()).toEqual([]);
    await service().from("user_roles").insert({ user_id: id, role: "admin" });
    expect(await names()).toEqual([{ name: "k" }]);
    await service().from("user_roles").delete().eq("user_id", id);
    expect(await names()).toEqual([]);
  });

  it("lets nobody make themselves an admin", async () => {
    const { id, token } = await signUp("climber@example.com");
    const climber = client(database.keys.publishable, token);
    expect((await climber.from("user_roles").insert({ user_id: id, role: "admin" })).error?.code).toBe(
      "42501",
    );
    await climber.auth.updateUser({ data: { role: "admin", app_metadata: { role: "admin" } } });
    expect((await climber.rpc("is_admin")).data).toBe(false);
  });

  it("turns away a wrong key, no key and a forged token", async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const body = `${part({ alg: "HS256", typ: "JWT" })}.${part({ role: "service_role", sub: "x", exp: 4e9 })}`;
    const forged = `${body}.${createHmac("sha256", "unsafe-secret-change-me").update(body).digest("base64url")}`;
    const unsigned = `${part({ alg: "none" })}.${part({ role: "service_role", exp: 4e9 })}.`;
    const status = async (key: string, token?: string) =>
      (await client(key, token).from("api_keys").select("name")).status;
    expect(await status("sb_secret_guess_00000000")).toBe(401);
    expect(await status(database.keys.publishable, forged)).toBe(401);
    expect(await status(database.keys.publishable, unsigned)).toBe(401);
    const keyless = await database.fetch(new Request("http://embedded.localhost/rest/v1/api_keys"));
    expect(keyless.status).toBe(401);
  });

  it("reaches no schema but the public one", async () => {
    for (const schema of ["auth", "supabase_migrations", "pg_catalog"]) {
      const answer = await database.fetch(
        new Request("http://embedded.localhost/rest/v1/users", {
          headers: { apikey: database.keys.publishable, "Accept-Profile": schema },
        }),
      );
      expect([schema, answer.ok]).toEqual([schema, false]);
    }
  });

  it("keeps what the migrations revoked, requests or not", async () => {
    const granted = await database.sql(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and has_table_privilege('anon', oid, 'select, insert, update, delete, truncate')",
    );
    expect(granted).toEqual([]);
  });

  it("never lends one request the role of another, however they overlap", async () => {
    const { token } = await signUp("neighbour@example.com");
    const stranger = client(database.keys.publishable, token);
    const ask = [
      async () => `server ${(await service().from("api_keys").select("name")).data?.length}`,
      async () => `stranger ${(await stranger.from("api_keys").select("name")).data?.length}`,
      async () => `owner ${(await database.sql("select current_user as it"))[0]?.["it"]}`,
    ];
    const seen = new Set<string>();
    const lanes = [...ask, ...ask].map(async (question) => {
      for (let turn = 0; turn < 40; turn++) seen.add(await question());
    });
    await Promise.all(lanes);
    expect([...seen].toSorted()).toEqual(["owner postgres", "server 1", "stranger 0"]);
  });

  it("keeps what one request wrote when another fails beside it", async () => {
    const row = (index: number) => ({
      name: `n${index}`,
      key_hash: String(index).padStart(64, "0"),
      created_by: "test",
    });
    const written = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        if (index % 2) return (await anonymous().from("api_keys").insert(row(index))).status;
        return (await service().from("api_keys").insert(row(index))).status;
      }),
    );
    expect(written.filter((status) => status === 201)).toHaveLength(30);
    const { count } = await service()
      .from("api_keys")
      .select("*", { count: "exact", head: true })
      .like("name", "n%");
    expect(count).toBe(30);
  });

  it("leaves nobody inside a script that failed halfway", async () => {
    await expect(
      database.pglite.exec("begin; create table public.half (id integer); select 1/0; commit"),
    ).rejects.toThrow();
    expect(await database.sql("select to_regclass('public.half') as it")).toEqual([{ it: null }]);
  });
});
