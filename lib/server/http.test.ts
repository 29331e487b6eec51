import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import { readJson, route } from "./http";
import { jsonResponse } from "./http/json-response";
import { metricsText } from "./metrics";

vi.mock("./data/queued-runs", () => ({ countQueuedRuns: async () => 0 }));
const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
afterEach(() => printed.mockClear());

const request = (headers: Record<string, string> = {}) => new Request("http://localhost/x", { headers });

test("a refusal becomes the contract's error in the caller's language, with its fields and headers", async () => {
  const handler = route(async () => {
    const text = { en: "Slow down.", id: "Pelan-pelan." };
    throw new Refusal("rate_limited", text, { fields: { pace: text }, retryAfterSeconds: 7 });
  });
  const answer = await handler(request({ "accept-language": "id" }), undefined);
  expect(answer.status).toBe(429);
  expect(answer.headers.get("retry-after")).toBe("7");
  expect(await answer.json()).toEqual({
    error: { code: "rate_limited", message: "Pelan-pelan.", fields: { pace: "Pelan-pelan." } },
  });
});

test("anything else becomes `bug`: neither the answer nor the log repeats message, SQL, input or path", async () => {
  const handler = route(async () => {
    throw new TypeError("select * from predictions where text = 'rahasia'", {
      cause: new Error("/home/ani/rahasia"),
    });
  });
  const answer = await handler(request(), undefined);
  expect(answer.status).toBe(500);
  const body = await answer.text();
  const logged = printed.mock.calls.flat().join("\n");
  expect(JSON.parse(body)).toMatchObject({ error: { code: "bug" } });
  expect(logged.split("\n")).toHaveLength(1);
  expect(JSON.parse(logged)).toMatchObject({ level: "error", error: "TypeError" });
  expect(body + logged).not.toMatch(/rahasia|select|\/home|\/work|stack/i);
  expect(logged).toContain("http.test.ts:");
});

test("every answer is counted under the name of its route", async () => {
  const handler = route(async () => jsonResponse({}, 202), { name: "counted" });
  await handler(request(), undefined);
  await handler(request(), undefined);
  expect((await metricsText()).text).toContain('lingkar_http_requests_total{route="counted",status="202"} 2');
});

test("a body of exactly the limit is read, one byte more is not", async () => {
  const send = (length: number) =>
    readJson(
      new Request("http://localhost", {
        method: "POST",
        headers: { "content-type": "Application/JSON; charset=utf-8" },
        body: JSON.stringify("a".repeat(length - 2)),
      }),
      z.string(),
      { limitBytes: 1000 },
    );
  expect(await send(1000)).toHaveLength(998);
  await expect(send(1001)).rejects.toMatchObject({ code: "too_large" });
});
