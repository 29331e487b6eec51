import { expect, test } from "vitest";
import { pagePolicy } from "./page-policy";

const directives = (policy: string) =>
  new Map(
    policy
      .split("; ")
      .map((part): [string, string[]] => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]),
  );

test("a page may run only scripts and styles that carry its nonce, and never inline ones without it", () => {
  const policy = directives(pagePolicy("bm9uY2U="));
  expect(policy.get("script-src")).toContain("'nonce-bm9uY2U='");
  expect(policy.get("style-src")).toEqual(["'self'", "'nonce-bm9uY2U='"]);
  for (const sources of policy.values()) {
    expect(sources).not.toContain("'unsafe-inline'");
    expect(sources).not.toContain("'unsafe-eval'");
    expect(sources.some((source) => source === "*" || source.startsWith("http"))).toBe(false);
  }
});

test("a page cannot be framed, rebased or made to post elsewhere", () => {
  const policy = directives(pagePolicy("x"));
  expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
  expect(policy.get("base-uri")).toEqual(["'none'"]);
  expect(policy.get("form-action")).toEqual(["'self'"]);
  expect(policy.get("object-src")).toEqual(["'none'"]);
});

test("only development may evaluate strings", () => {
  expect(directives(pagePolicy("x", { development: true })).get("script-src")).toContain("'unsafe-eval'");
});
