import { readFile } from "node:fs/promises";
import { rows } from "./own-database";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { VersionSummary } from "@/lib/api/version";
import { TaskDetail, TaskSummary } from "@/lib/api/task";
import { sha256 } from "@/lib/ml/sha256";
import { createAdmin } from "@/lib/server/auth/create-admin";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { registerShipped } from "@/lib/server/serving/register-shipped";
import { findTask } from "@/models";
import { GET as models } from "@/app/api/v1/models/[sha256]/route";
import { PUT as move } from "@/app/api/v1/tasks/[task]/aliases/[alias]/route";
import { POST as predict } from "@/app/api/v1/tasks/[task]/predictions/route";
import { POST as runs } from "@/app/api/v1/tasks/[task]/runs/route";
import { GET as task } from "@/app/api/v1/tasks/[task]/route";
import { GET as versions } from "@/app/api/v1/tasks/[task]/versions/route";
import { GET as tasks } from "@/app/api/v1/tasks/route";
import { call } from "./call";

const sentiment = { task: "sentiment" };
const champion = { task: "sentiment", alias: "champion" };
let admin: Record<string, string>;

beforeAll(async () => {
  const account = { email: "admin@example.com", password: "correct horse battery staple" };
  const { id } = await createAdmin(account);
  admin = {
    authorization: `Bearer ${await createApiKey("test", { kind: "user", id, name: account.email })}`,
  };
});

const put = (params: { task: string; alias: string }, body: unknown, headers = admin) =>
  call(move, params, { method: "PUT", body, headers });

/** A second version with the same weights, as if a run had made it. */
const secondVersion = async () => {
  const known = findTask("sentiment");
  if (known) await registerShipped(known);
  await rows(`insert into public.model_versions
    select task, 2, sha256, bytes, seconds, lineage, validation, evaluations, reference, gate, run_id, 'run', created_at, created_by
      from public.model_versions where version = 1 on conflict do nothing`);
};

describe("the registry", () => {
  it("lists the shipped version as champion, registered once by many at once", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => call(versions, sentiment)));
    const [version, ...others] = z.array(VersionSummary).parse(answers[0]?.json);
    expect(others).toEqual([]);
    expect(version).toMatchObject({ version: 1, aliases: ["champion"], origin: "shipped", parent: null });
    expect(version?.metrics.n).toBeGreaterThan(0);
  });

  it("serves the alias as soon as it was moved, and audits it", async () => {
    await secondVersion();
    const answer = await put(champion, { version: 2, reason: "better" });
    expect(answer).toMatchObject({ status: 200, json: { version: 2, previous: 1 } });
    const body = { input: { text: "Bagus sekali" } };
    expect((await call(predict, sentiment, { body })).json).toMatchObject({ version: 2 });
    expect((await put(champion, { version: 1, reason: "rolled back" })).json).toMatchObject({
      version: 1,
      previous: 2,
    });
    expect((await call(predict, sentiment, { body })).json).toMatchObject({ version: 1 });
    const audit = await rows(
      "select actor, detail from public.audit_log where action = 'alias.move' order by id",
    );
    expect(audit).toMatchObject([{ detail: { from: 1, to: 2 } }, { detail: { from: 2, to: 1 } }]);
  });

  it("follows an alias that somebody else moved within five seconds", async () => {
    await secondVersion();
    const body = { input: { text: "Bagus sekali" } };
    await call(predict, sentiment, { body });
    await rows("update public.aliases set version = 2 where alias = 'champion'");
    await new Promise((resolve) => setTimeout(resolve, 4500));
    expect((await call(predict, sentiment, { body })).json).toMatchObject({ version: 2 });
    await put(champion, { version: 1, reason: "back" });
  });

  it("refuses aliases, versions and reasons that make no sense, and moves nothing", async () => {
    const before = await rows("select * from public.aliases");
    expect((await put(champion, { version: 99, reason: "x" })).status).toBe(404);
    expect((await put({ ...champion, alias: "king" }, { version: 1, reason: "x" })).status).toBe(404);
    expect((await put({ ...champion, task: "horoscope" }, { version: 1, reason: "x" })).status).toBe(404);
    for (const body of [
      { version: 1 },
      { version: 1, reason: " " },
      { version: "1", reason: "x" },
      { version: 1, reason: "x", force: true },
    ]) {
      expect((await put(champion, body)).status).toBe(400);
    }
    expect(await rows("select * from public.aliases")).toEqual(before);
  });

  it("lets only admins move aliases and start runs", async () => {
    for (const headers of [{}, { authorization: "Bearer lk_nothing" }, { authorization: "Basic eDp5" }]) {
      expect((await put(champion, { version: 1, reason: "x" }, headers as typeof admin)).status).toBe(401);
      expect((await call(runs, sentiment, { body: { reason: "x" }, headers })).status).toBe(401);
    }
  });
});

describe("artifacts", () => {
  const { shipped } = findTask("sentiment") ?? { shipped: { sha256: "", bytes: 0 } };

  it("are the bytes their name says, kept for ever", async () => {
    const answer = await models(new Request("http://localhost"), {
      params: Promise.resolve({ sha256: shipped.sha256 }),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(await sha256(bytes)).toBe(shipped.sha256);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-length")).toBe(String(shipped.bytes));
    const again = await call(
      models,
      { sha256: shipped.sha256 },
      { headers: { "if-none-match": answer.headers.get("etag") ?? "" } },
    );
    expect(again).toMatchObject({ status: 304, text: "" });
  });

  it("come from the registry when they did not come with the code", async () => {
    const bytes = new TextEncoder().encode("weights of a run");
    const hash = await sha256(bytes);
    await rows("insert into public.artifacts values ($1, $2)", [hash, bytes]);
    expect((await call(models, { sha256: hash })).text).toBe("weights of a run");
  });

  it.each([
    "0".repeat(64),
    "../../../package.json",
    "%2e%2e%2fpackage.json",
    shipped.sha256.toUpperCase(),
    "",
  ])("are never found by a path: %s", async (name) => {
    expect((await call(models, { sha256: name })).status).toBe(404);
  });
});

describe("tasks", () => {
  it("are listed in the caller's language", async () => {
    const headers = { "accept-language": "id" };
    const [first] = z.array(TaskSummary).parse((await call(tasks, {}, { headers })).json);
    expect(first).toEqual({
      id: "sentiment",
      title: "Sentimen bahasa Indonesia",
      labels: ["negative", "neutral", "positive"],
      version: 1,
    });
  });

  it("are described with the schema of their input, examples and card", async () => {
    const detail = TaskDetail.parse((await call(task, sentiment)).json);
    expect(detail.input).toMatchObject({ type: "object", required: ["text"], additionalProperties: false });
    expect(detail.input).toHaveProperty("properties.text.title", "Text");
    expect(detail.examples.length).toBeGreaterThanOrEqual(3);
    expect(detail.modelCard.text).toBe(await readFile("models/sentiment/card.md", "utf8"));
    expect((await call(task, { task: "horoscope" })).status).toBe(404);
  });
});
