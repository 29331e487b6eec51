import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { singleBodyLimit } from "@/lib/api/limits";
import { readText } from "../http/read-text";
import { answerDirectly } from "./answer-directly";
import { errorResponse } from "../http/error-response";

let handled = 0;
const server = createServer((incoming, outgoing) => {
  void answerDirectly(incoming, outgoing, async (asked) => {
    handled += 1;
    try {
      const text = await readText(asked, singleBodyLimit);
      return Response.json({ text, method: asked.method, path: new URL(asked.url).pathname });
    } catch (error) {
      return errorResponse(error, asked, "test");
    }
  });
});
let url = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/path?q=1`;
});
afterAll(() => server.close());

it("hands the request to the handler and its answer back, with the headers of every answer of the API", async () => {
  const answer = await fetch(url, { method: "POST", body: "halo 🙂" });
  expect(await answer.json()).toEqual({ text: "halo 🙂", method: "POST", path: "/some/path" });
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
});

it("answers 413 to a body that is too large, with and without a declared length, and serves the next one", async () => {
  const large = "x".repeat(2_000_000);
  expect((await post(large, { "content-length": String(large.length) })).status).toBe(413);
  expect((await post(large, { "transfer-encoding": "chunked" })).status).toBe(413);
  expect((await fetch(url, { method: "POST", body: "next" })).status).toBe(200);
});

it("takes a body without a declared length", async () => {
  expect(await post("satu", { "transfer-encoding": "chunked" })).toMatchObject({ status: 200 });
});

it("does not work for a caller that hung up", async () => {
  const before = handled;
  const asking = request(url, { method: "POST", headers: { "content-length": "100" } });
  asking.on("error", () => undefined);
  asking.write("only a part");
  await new Promise((resolve) => setTimeout(resolve, 50));
  asking.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(handled).toBe(before);
});

function post(body: string, headers: Record<string, string>): Promise<{ status: number | undefined }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: "POST", headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode });
    });
    // The server may answer and hang up before it has been told all.
    asking.on("error", (error) => ("code" in error && error.code === "EPIPE" ? undefined : reject(error)));
    asking.end(body);
  });
}
