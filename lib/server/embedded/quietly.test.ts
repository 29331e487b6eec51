import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

describe("what Lite prints", () => {
  const real = console.error;
  const printed: string[] = [];
  beforeEach(() => {
    vi.resetModules();
    Reflect.deleteProperty(globalThis, Symbol.for("lingkar.quiet-console"));
    console.error = (...given: unknown[]) => printed.push(given.map(String).join(" "));
  });
  afterEach(() => {
    console.error = real;
    printed.length = 0;
  });
  const failure = Object.assign(new Error("secret value in select * from t"), { code: "42501" });

  it("becomes one line with the code and neither SQL nor values", async () => {
    const { quietly } = await import("./quietly");
    await quietly(async () => console.error(failure));
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0] ?? "")).toMatchObject({ level: "warn", code: "42501" });
    expect(printed[0]).not.toContain("select");
  });

  it("leaves everybody else's printing alone, also at the same time", async () => {
    const { quietly } = await import("./quietly");
    await Promise.all([
      quietly(async () => {
        await Promise.resolve();
        console.error(failure);
      }),
      (async () => console.error("mine"))(),
    ]);
    expect(printed).toContain("mine");
  });

  it("leaves the error itself to the caller", async () => {
    const { quietly } = await import("./quietly");
    await expect(quietly(() => Promise.reject(failure))).rejects.toBe(failure);
  });
});
