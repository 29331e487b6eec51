import "./own-database";
import { existsSync, globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { ErrorBody } from "@/lib/refusal";
import { GET as unknown } from "@/app/api/[...path]/route";
import { GET as docs } from "@/app/api/docs/route";
import { GET as health, HEAD, OPTIONS } from "@/app/api/health/route";
import { GET as metrics } from "@/app/api/metrics/route";
import { GET as openapi } from "@/app/api/openapi.json/route";
import { openApiDocument } from "@/lib/server/openapi/document";
import { call } from "./call";

describe("operating the server", () => {
  it("is healthy with the serving version of every task", async () => {
    const answer = await call(health, {});
    expect(answer).toMatchObject({
      status: 200,
      json: { status: "ok", database: "ok", models: { sentiment: 1 } },
    });
  });

  it("answers HEAD without a body and OPTIONS with what is allowed, and permits no other origin", async () => {
    const head = await call(HEAD, {}, { method: "HEAD" });
    expect(head).toMatchObject({ status: 200, text: "" });
    const options = await OPTIONS();
    expect(options.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(
      [...options.headers.keys(), ...head.headers.keys()].filter((name) => name.startsWith("access-control")),
    ).toEqual([]);
  });

  it("answers 404 in the usual shape for every other address", async () => {
    const answer = await call(unknown, {}, { headers: { "accept-language": "id" } });
    expect(answer.status).toBe(404);
    expect(ErrorBody.parse(answer.json).error.message).toBe("Tidak ada apa-apa di alamat ini.");
  });

  it("counts for Prometheus, and asks for the token if there is one", async () => {
    const open = await call(metrics, {});
    expect(open.headers.get("content-type")).toContain("text/plain");
    for (const name of [
      "lingkar_http_requests_total{",
      "lingkar_queue_depth 0",
      "lingkar_prediction_latency_seconds",
      "lingkar_feedback_total",
    ]) {
      expect(open.text).toContain(name);
    }
    const settings = env();
    settings.METRICS_TOKEN = "secret";
    try {
      expect((await call(metrics, {})).status).toBe(401);
      expect((await call(metrics, {}, { headers: { authorization: "Bearer secre" } })).status).toBe(401);
      expect((await call(metrics, {}, { headers: { authorization: "Bearer secret" } })).status).toBe(200);
    } finally {
      delete settings.METRICS_TOKEN;
    }
  });
});

describe("the OpenAPI document", () => {
  const document = openApiDocument("en");

  it("describes a route file for every path, with the methods the file serves", async () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const file = `app${path.replace(/\{(\w+)\}/g, "[$1]")}/route.ts`;
      expect(existsSync(file), file).toBe(true);
      const routes = (await import(/* @vite-ignore */ resolve(file))) as Record<string, unknown>;
      for (const method of Object.keys(methods))
        expect(routes[method.toUpperCase()], file).toBeTypeOf("function");
    }
  });

  it("leaves no address of the contract out", () => {
    const files = globSync("app/api/v1/**/route.ts").map((file) => `/${dirname(file).slice("app/".length)}`);
    expect(files.length).toBeGreaterThan(10);
    for (const path of files)
      expect(Object.keys(document.paths)).toContain(path.replace(/\[(\w+)\]/g, "{$1}"));
  });

  it("has no reference that leads nowhere", async () => {
    const text = (await call(openapi, {})).text;
    const names = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(10);
    for (const name of names) expect(Object.keys(document.components.schemas)).toContain(name);
  });

  it("takes its limits from the schemas that validate", () => {
    const { schemas } = document.components;
    expect(schemas["sentiment-input"]).toHaveProperty("properties.text.maxLength", 5000);
    expect(schemas["PredictionRequest"]).toMatchObject({ required: ["input"], additionalProperties: false });
    expect(schemas["BatchRequest"]).toHaveProperty("properties.inputs.maxItems", 100);
    expect(schemas["FeedbackRequest"]).toHaveProperty("properties.comment.maxLength", 1000);
  });

  it("reads as a page in both languages without script or inline style", async () => {
    for (const [language, word] of [
      ["en", "Answers"],
      ["id", "Menjawab"],
    ] as const) {
      const page = await call(docs, {}, { headers: { "accept-language": language } });
      expect(page.text).toContain(`<html lang="${language}">`);
      expect(page.text).toContain(word);
      expect(page.text).not.toMatch(/<script|<style|style=|https?:\/\//);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });
});
