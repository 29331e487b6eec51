import { rows } from "./own-database";
import { beforeAll, describe, expect, it } from "vitest";
import { CollectionChanged, CollectionPage } from "@/lib/api/collection";
import { PredictionAnswer } from "@/lib/api/prediction";
import { createAdmin } from "@/lib/server/auth/create-admin";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { GET as read, POST as change } from "@/app/api/v1/tasks/[task]/collection/route";
import { POST as predict } from "@/app/api/v1/tasks/[task]/predictions/route";
import { POST as rollback } from "@/app/api/v1/tasks/[task]/rollback/route";
import { POST as replay } from "@/app/api/v1/tasks/[task]/versions/[version]/replay/route";
import { call } from "./call";

const titles = { task: "titles" };
const existing = "Sistem Pendukung Keputusan Penerima Beasiswa Yayasan Menggunakan Metode TOPSIS";
let admin: Record<string, string>;

beforeAll(async () => {
  const account = { email: "admin@example.com", password: "correct horse battery staple" };
  const { id } = await createAdmin(account);
  admin = {
    authorization: `Bearer ${await createApiKey("test", { kind: "user", id, name: account.email })}`,
  };
});

const ask = async (input: unknown) => {
  const answer = await call(predict, titles, { body: { input } });
  return { ...answer, prediction: answer.status === 200 ? PredictionAnswer.parse(answer.json) : undefined };
};
const collection = async () =>
  CollectionPage.parse((await call(read, titles, { method: "GET", headers: admin })).json);
const changed = (body: unknown, headers = admin) => call(change, titles, { body, headers });

describe("matches", () => {
  it("are ten of the closest, the existing title first whatever its capitals", async () => {
    const { prediction } = await ask({ title: existing.toUpperCase() });
    expect(prediction?.label).toBe("same");
    expect(prediction?.matches).toHaveLength(10);
    expect(prediction?.matches?.[0]).toMatchObject({
      title: existing,
      label: "same",
      score: 1,
      editRatio: 1,
    });
    for (const { cosine, jaccard, editRatio } of prediction?.matches ?? [])
      for (const score of [cosine, jaccard, editRatio]) expect(score).toBeGreaterThanOrEqual(0);
  });

  it("are as many as `limit` allows, up to 100", async () => {
    const count = async (limit: number) =>
      (await ask({ title: "Analisis sistem siswa", limit })).prediction?.matches?.length;
    expect(await count(1)).toBe(1);
    expect(await count(25)).toBe(25);
    for (const limit of [0, 101, 2.5]) {
      const { status, json } = await ask({ title: existing, limit });
      expect(status).toBe(400);
      expect(json).toMatchObject({
        error: { code: "invalid_input", fields: { "input.limit": expect.any(String) } },
      });
    }
  });

  it("is the one title of `against`", async () => {
    const { prediction } = await ask({ title: "padi sawah", against: "Padi, Sawah!" });
    expect(prediction?.matches).toMatchObject([{ title: "Padi, Sawah!", label: "same" }]);
  });

  it("refuses a title of which nothing is left, in the caller's language", async () => {
    const body = { input: { title: "?!… --" } };
    const answer = await call(predict, titles, { body, headers: { "accept-language": "id" } });
    expect(answer).toMatchObject({
      status: 400,
      json: { error: { fields: { "input.title": expect.stringContaining("Tidak ada yang tersisa") } } },
    });
  });
});

describe("the collection", () => {
  it("is for admins", async () => {
    expect((await call(read, titles, { method: "GET" })).status).toBe(401);
    expect((await changed({ add: ["x"], reason: "why" }, {})).status).toBe(401);
  });

  it("is there only for tasks that have one", async () => {
    expect((await call(read, { task: "sentiment" }, { method: "GET", headers: admin })).status).toBe(404);
  });

  it("shows what a file would do, and changes nothing", async () => {
    const before = await collection();
    const file = `judul\nJudul Baru Sekali tentang Terasi\n${existing.toLowerCase()}\nJUDUL BARU SEKALI TENTANG TERASI\n!!!\n`;
    const plan = CollectionChanged.parse((await changed({ file, preview: true })).json);
    expect(plan).toMatchObject({
      version: null,
      added: { count: 1, first: ["Judul Baru Sekali tentang Terasi"] },
      known: { count: 1 },
      repeated: { count: 1 },
      unusable: { count: 1, first: [{ row: 4 }] },
    });
    expect(await collection()).toEqual(before);
  });

  it("changes by a new version of the same forest, which can be replayed, and goes back in one step", async () => {
    const title = "Kajian Terasi Udang Rebon dari Pesisir Utara";
    expect((await ask({ title })).prediction?.label).not.toBe("same");
    const before = await collection();
    const made = CollectionChanged.parse(
      (await changed({ add: [title], retire: [existing], base: before.version, reason: "new term" })).json,
    );
    expect(made).toMatchObject({
      from: 1,
      version: 2,
      total: before.total,
      added: { count: 1 },
      retired: { count: 1 },
    });
    expect((await ask({ title: title.toLowerCase() })).prediction).toMatchObject({
      version: 2,
      label: "same",
    });
    expect((await ask({ title: existing })).prediction?.label).not.toBe("same");

    const [row] = await rows(
      "select origin, lineage, created_by from public.model_versions where task = 'titles' and version = 2",
    );
    expect(row).toMatchObject({
      origin: "collection",
      lineage: { parent: 1, sources: [{ kind: "collection", rows: before.total }] },
    });
    const audit = await rows("select action, detail from public.audit_log where task = 'titles' order by id");
    expect(audit).toMatchObject([
      { action: "collection.change", detail: { from: 1, to: 2, added: 1, retired: 1, reason: "new term" } },
      { action: "alias.move", detail: { from: 1, to: 2 } },
    ]);
    const again = await call(replay, { ...titles, version: "2" }, { body: {}, headers: admin });
    expect(again).toMatchObject({ status: 200, json: { equal: true } });

    expect((await changed({ add: ["Lain"], base: 1, reason: "late" })).status).toBe(409);
    expect(await collection()).toMatchObject({ version: 2, undo: 1 });
    expect((await call(rollback, titles, { body: { reason: "undo" }, headers: admin })).status).toBe(200);
    expect(await collection()).toEqual(before);
    expect((await ask({ title: existing })).prediction?.label).toBe("same");
  }, 60_000);

  it("refuses what has no reason, no effect, or leaves nothing", async () => {
    const { items, total } = await collection();
    expect((await changed({ add: ["Judul yang baru"] })).json).toMatchObject({
      error: { fields: { reason: expect.any(String) } },
    });
    expect((await changed({ add: [items[0]], reason: "again" })).status).toBe(400);
    expect((await changed({ file: "a,b\n1,2\n", reason: "odd" })).json).toMatchObject({
      error: { fields: { file: expect.any(String) } },
    });
    const all: string[] = [];
    for (let offset = 0; offset < total; offset += 200) {
      const request = new Request(`http://localhost/api?offset=${offset}&limit=200`, { headers: admin });
      const answer = await read(request, { params: Promise.resolve(titles) });
      all.push(...CollectionPage.parse(await answer.json()).items);
    }
    expect(all).toHaveLength(total);
    expect((await changed({ retire: all, reason: "all of it" })).status).toBe(400);
  });

  it("is exported as a file that changes nothing when imported again", async () => {
    const request = new Request("http://localhost/api?format=csv", { headers: admin });
    const answer = await read(request, { params: Promise.resolve(titles) });
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const file = await answer.text();
    const { total } = await collection();
    const plan = CollectionChanged.parse((await changed({ file, replace: true, preview: true })).json);
    expect(plan).toMatchObject({
      total,
      added: { count: 0 },
      retired: { count: 0 },
      known: { count: total },
    });
  });
});
