import { afterEach, expect, test } from "vitest";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { limit } from "./rate-limit";

const settings = env();
afterEach(() => {
  settings.LINGKAR_RATE_LIMIT = 120;
  settings.LINGKAR_PROXY_HOPS = 0;
});

const from = (peer: string, forwarded?: string) =>
  new Request("http://localhost", {
    headers: { "x-lingkar-peer": peer, ...(forwarded && { "x-forwarded-for": forwarded }) },
  });

const refusal = (work: () => void) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error : undefined;
  }
};

test("the prediction routes take LINGKAR_RATE_LIMIT requests a minute, then say when to come back", () => {
  settings.LINGKAR_RATE_LIMIT = 3;
  for (let i = 0; i < 3; i++) limit(from("192.0.2.1"), "predict");
  expect(refusal(() => limit(from("192.0.2.1"), "predict"))).toMatchObject({
    code: "rate_limited",
    retryAfterSeconds: 60,
  });
  expect(refusal(() => limit(from("192.0.2.2"), "predict"))).toBeUndefined();
  expect(refusal(() => limit(from("192.0.2.1"), "write"))).toBeUndefined();
});

test("0 turns them off, but never for signing in", () => {
  settings.LINGKAR_RATE_LIMIT = 0;
  for (let i = 0; i < 1000; i++) limit(from("192.0.2.3"), "predict");
  const attempts = Array.from({ length: 100 }, () => refusal(() => limit("somebody", "sign-in")));
  expect(attempts.at(-1)?.code).toBe("rate_limited");
});

test("a forged x-forwarded-for does not make a new client", () => {
  settings.LINGKAR_RATE_LIMIT = 2;
  for (let i = 0; i < 2; i++) limit(from("192.0.2.4", `10.0.0.${i}`), "predict");
  expect(refusal(() => limit(from("192.0.2.4", "10.0.0.9"), "predict"))?.code).toBe("rate_limited");
});

test("behind one proxy of our own, the last entry counts: the one that proxy wrote", () => {
  settings.LINGKAR_RATE_LIMIT = 1;
  settings.LINGKAR_PROXY_HOPS = 1;
  limit(from("127.0.0.1", "6.6.6.6, 198.51.100.1"), "predict");
  expect(refusal(() => limit(from("127.0.0.1", "7.7.7.7, 198.51.100.1"), "predict"))?.code).toBe(
    "rate_limited",
  );
  expect(refusal(() => limit(from("127.0.0.1", "6.6.6.6, 198.51.100.2"), "predict"))).toBeUndefined();
});
