import { describe, expect, it, vi } from "vitest";
import { tasks as all } from "@/models";
import { call } from "./call";

// A hosted project that nobody answers for: port 9 is closed.
process.env["SUPABASE_URL"] = "http://127.0.0.1:9";
process.env["SUPABASE_PUBLISHABLE_KEY"] = "sb_publishable_nobody";
process.env["SUPABASE_SECRET_KEY"] = "sb_secret_nobody";
vi.spyOn(console, "error").mockImplementation(() => undefined);

const { POST: predict } = await import("@/app/api/v1/tasks/[task]/predictions/route");
const { POST: batch } = await import("@/app/api/v1/tasks/[task]/predictions/batch/route");
const { POST: feedback } = await import("@/app/api/v1/predictions/[id]/feedback/route");
const { GET: health } = await import("@/app/api/health/route");
const { GET: tasks } = await import("@/app/api/v1/tasks/route");
const { GET: metrics } = await import("@/app/api/metrics/route");

const sentiment = { task: "sentiment" };
const input = { text: "Tempatnya bersih dan nyaman, stafnya ramah." };

describe("while the database does not answer", () => {
  it("still predicts, and says that nothing was saved", async () => {
    const body = { input, consent: { store: true } };
    const answer = await call(predict, sentiment, { body, headers: { "accept-language": "id" } });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ label: "positive", version: 1, prediction: null, stored: false });
    expect(answer.json).toHaveProperty("notice", expect.stringContaining("tidak ada yang tersimpan"));
  });

  it("still predicts a batch, item by item", async () => {
    const answer = await call(batch, sentiment, {
      body: { inputs: [input, { text: "" }, input], consent: { store: true } },
    });
    expect(answer.status).toBe(200);
    const kept = { ok: true, prediction: null, stored: false };
    expect(answer.json).toMatchObject({ results: [kept, { ok: false }, kept] });
  });

  it("does not hold up predictions that need no database", async () => {
    await call(predict, sentiment, { body: { input } });
    const started = performance.now();
    for (let i = 0; i < 50; i++)
      expect((await call(predict, sentiment, { body: { input } })).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("says that feedback was not saved", async () => {
    const body = { receipt: "A".repeat(43), correct: true };
    const answer = await call(feedback, { id: crypto.randomUUID() }, { body });
    expect(answer.status).toBe(503);
    expect(answer.json).toMatchObject({ error: { code: "unavailable" } });
  });

  it("lists the tasks, answers metrics, and is not healthy", async () => {
    expect((await call(tasks, {})).json).toMatchObject(all.map(({ id }) => ({ id, version: 1 })));
    expect((await call(metrics, {})).text).toContain('lingkar_errors_total{code="unavailable"}');
    const answer = await call(health, {});
    expect(answer.status).toBe(503);
    expect(answer.json).toMatchObject({
      status: "unavailable",
      database: "unavailable",
      error: { code: "unavailable" },
    });
  });
});
