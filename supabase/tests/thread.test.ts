import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generateKeys } from "@/lib/server/embedded/keys";
import type { Lendable } from "@/lib/server/embedded/open";
import { migrationsFolder } from "@/lib/server/embedded/open";
import { askOver } from "@/lib/server/embedded/thread/ask-over";
import { openInThread } from "@/lib/server/embedded/thread/open-in-thread";

const file = join(process.cwd(), ".lingkar/build/database-worker.mjs");
const folder = mkdtempSync(join(tmpdir(), "lingkar-thread-"));
let lost = 0;
let database: Lendable;

async function open(path: string): Promise<Lendable> {
  const place = { keys: await generateKeys(), migrations: migrationsFolder(), path, name: "test" };
  return openInThread(file, place, () => (lost += 1));
}

beforeAll(async () => {
  database = await open(join(folder, "database"));
}, 60_000);

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

it("answers statements with rows of their own types, and many at once in order", async () => {
  const asked = Array.from({ length: 50 }, (_, n) =>
    database.sql("select $1::int as n, null as nothing, true as yes", [n]),
  );
  const rows = (await Promise.all(asked)).flat();
  expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, n) => n));
  expect(rows[0]).toEqual({ n: 0, nothing: null, yes: true });
});

it("hands on what a database says of a mistake", async () => {
  await expect(database.sql("select from where")).rejects.toMatchObject({ code: "42601" });
  await expect(database.pglite.exec("begin; select 1/0; commit")).rejects.toMatchObject({ code: "22012" });
  expect(await database.sql("select 1 as one")).toEqual([{ one: 1 }]);
});

it("answers REST requests with their bodies, and refuses strangers as it does in one thread", async () => {
  const { secret, publishable } = database.keys;
  const ask = (key: string) =>
    database.fetch(
      new Request("http://embedded.localhost/rest/v1/datasets?select=*", {
        headers: { apikey: key, authorization: `Bearer ${key}` },
      }),
    );
  expect(await (await ask(secret)).json()).toEqual([]);
  expect((await ask(publishable)).status).toBeGreaterThanOrEqual(400);
});

it("refuses a folder that holds no database, in words", async () => {
  const path = join(folder, "broken");
  writeFileSync(path, "not a folder");
  await expect(open(path)).rejects.toMatchObject({ code: "unavailable" });
});

it("lends itself to other threads over ports of their own, until it is closed", async () => {
  const owner = await open(join(folder, "lent"));
  const guests = [askOver(owner.lend(), owner.keys), askOver(owner.lend(), owner.keys)];
  await owner.sql("create table notes (n int)");
  await Promise.all(guests.map((guest, n) => guest.sql("insert into notes values ($1)", [n])));
  expect(await owner.sql("select n from notes order by n")).toEqual([{ n: 0 }, { n: 1 }]);
  await expect(guests[0]?.sql("select from where")).rejects.toMatchObject({ code: "42601" });
  await owner.close();
  for (const guest of guests) await expect(guest.sql("select 1")).rejects.toThrow("ended");
});

it("fails what was asked when it is closed, and says nothing of a loss", async () => {
  const other = await open(join(folder, "other"));
  await other.close();
  await expect(other.sql("select 1")).rejects.toThrow("ended");
  expect(lost).toBe(0);
});
