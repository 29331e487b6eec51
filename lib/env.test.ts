import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Environment, parseEnvironment } from "./env";

const hosted = {
  SUPABASE_URL: "https://example.supabase.co",
  SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
  SUPABASE_SECRET_KEY: "sb_secret_x",
  DATABASE_URL: "postgresql://user@db.example.com:5432/postgres",
};

describe("the environment", () => {
  it("is named key by key in .env.example, no more and no less", () => {
    const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
    const named = [...example.matchAll(/^#?\s?([A-Z][A-Z_]*)=/gm)].map((match) => match[1]);
    expect(named.toSorted()).toEqual(Object.keys(Environment.shape).toSorted());
  });

  it("needs nothing to be set", () => {
    expect(parseEnvironment({})).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      LINGKAR_DATA_DIR: ".lingkar/data",
      LINGKAR_RATE_LIMIT: 120,
      LINGKAR_PROXY_HOPS: 0,
      LINGKAR_RETENTION_DAYS: 90,
    });
  });

  it("takes an empty value for an absent one", () => {
    expect(parseEnvironment({ SUPABASE_URL: "", PORT: " " })).toEqual(parseEnvironment({}));
  });

  it("reads numbers, and 0 as the rate limit that is off", () => {
    expect(parseEnvironment({ PORT: "8080", LINGKAR_RATE_LIMIT: "0" })).toMatchObject({
      PORT: 8080,
      LINGKAR_RATE_LIMIT: 0,
    });
  });

  it("accepts a hosted Supabase when all of its keys are there", () => {
    expect(parseEnvironment(hosted)).toMatchObject(hosted);
  });

  it("names each key that is missing or wrong", () => {
    expect(() => parseEnvironment({ SUPABASE_URL: hosted.SUPABASE_URL })).toThrow(
      /SUPABASE_PUBLISHABLE_KEY.*SUPABASE_SECRET_KEY/,
    );
    expect(() => parseEnvironment({ PORT: "http" })).toThrow(/PORT/);
    expect(() => parseEnvironment({ LINGKAR_RETENTION_DAYS: "0" })).toThrow(/LINGKAR_RETENTION_DAYS/);
  });

  it("does not repeat a secret in its complaint", () => {
    expect(() => parseEnvironment({ ...hosted, DATABASE_URL: "mysql://root:hunter2@db" })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
    );
  });
});
