import { rows } from "./own-database";
import { beforeAll, describe, expect, it } from "vitest";
import { createAdmin } from "@/lib/server/auth/create-admin";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { DELETE as erase, GET as read, PATCH as change } from "@/app/api/v1/runs/[id]/route";
import { call } from "./call";

const id = (number: number) => `30000000-0000-4000-8000-00000000000${number}`;
let admin: Record<string, string>;

const addRun = (number: number, status: string) =>
  rows(`insert into public.runs (id, task, status, estimator, seed, reason, requested_by, metrics, log)
    values ('${id(number)}', 'sentiment', '${status}', 'bayes', 1, 'why', 'somebody',
            '[{"share": 0.5, "step": 1, "loss": 0.7}]', '[]')`);
const patch = (number: number, body: unknown, headers = admin) =>
  call(change, { id: id(number) }, { method: "PATCH", body, headers });
const remove = (number: number, body: unknown, headers = admin) =>
  call(erase, { id: id(number) }, { method: "DELETE", body, headers });

beforeAll(async () => {
  const account = { email: "admin@example.com", password: "correct horse battery staple" };
  const { id: user } = await createAdmin(account);
  admin = {
    authorization: `Bearer ${await createApiKey("test", { kind: "user", id: user, name: account.email })}`,
  };
  await addRun(1, "done");
  await addRun(2, "running");
});

describe("a run", () => {
  it("is noted and tagged, and read with its note, tags and figures", async () => {
    expect(await patch(1, { note: "**slang**", tags: [" base ", "base", "v2"] })).toMatchObject({
      status: 200,
      json: { id: id(1), note: "**slang**", tags: ["base", "v2"] },
    });
    const answer = await call(read, { id: id(1) }, { headers: admin });
    expect(answer.json).toMatchObject({
      note: "**slang**",
      tags: ["base", "v2"],
      outcome: null,
      metrics: [{ share: 0.5, step: 1, loss: 0.7 }],
    });
  });

  it("keeps a note that somebody else changed, and refuses what is no note or tag", async () => {
    expect(await patch(1, { note: "mine", seen: "" })).toMatchObject({ status: 409 });
    expect(await patch(1, { note: "x".repeat(20_001) })).toMatchObject({ status: 400 });
    expect(await patch(1, { tags: Array.from({ length: 21 }, (_, index) => `t${index}`) })).toMatchObject({
      status: 400,
    });
    expect(await patch(1, { tags: [" "] })).toMatchObject({ status: 400 });
    expect(await patch(1, { reason: "another" })).toMatchObject({ status: 400 });
    expect(await patch(7, { note: "x" })).toMatchObject({ status: 404 });
  });

  it("is noted and deleted by admins only", async () => {
    expect(await patch(1, { note: "" }, {})).toMatchObject({ status: 401 });
    expect(await remove(1, { reason: "x" }, {})).toMatchObject({ status: 401 });
    expect(await rows(`select note from public.runs where id = '${id(1)}'`)).toEqual([{ note: "**slang**" }]);
  });

  it("is deleted with a reason and for good, unless it goes on", async () => {
    expect(await remove(2, { reason: "too slow" })).toMatchObject({ status: 409 });
    expect(await remove(1, {})).toMatchObject({ status: 400 });
    expect(await remove(1, { reason: "a mistake", version: true })).toMatchObject({ status: 409 });
    expect(await remove(1, { reason: "a mistake" })).toMatchObject({
      status: 200,
      json: { id: id(1), task: "sentiment", version: null, versionDeleted: false },
    });
    expect(await remove(1, { reason: "again" })).toMatchObject({ status: 404 });
    expect(await call(read, { id: id(1) }, { headers: admin })).toMatchObject({ status: 404 });
    expect(await rows("select id from public.runs")).toEqual([{ id: id(2) }]);
    expect(
      await rows(
        `select action, actor like 'test %' as by_key from public.audit_log where subject = '${id(1)}' order by id`,
      ),
    ).toEqual([
      { action: "run.describe", by_key: true },
      { action: "run.delete", by_key: true },
    ]);
  });
});
