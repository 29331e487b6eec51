import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketStarts, spanBefore, spanOf, windowNames } from "./window";

const now = Date.parse("2026-11-21T10:20:30Z");

test("24 hours are this hour and the 23 before, by the hour", () => {
  const span = spanOf("24h", now);
  expect(span).toEqual({ from: "2026-11-20T11:00:00.000Z", to: "2026-11-21T11:00:00.000Z", bucket: "hour" });
  expect(span && bucketStarts(span)).toHaveLength(24);
});

test("7 days are today so far and the 6 days before", () => {
  const span = spanOf("7d", now);
  expect(span).toEqual({ from: "2026-11-15T00:00:00.000Z", to: "2026-11-21T11:00:00.000Z", bucket: "day" });
  expect(span && bucketStarts(span)).toHaveLength(7);
});

test("a custom window holds its first and last day, and ends now at the latest", () => {
  expect(spanOf("2026-11-01/2026-11-07", now)).toEqual({
    from: "2026-11-01T00:00:00.000Z",
    to: "2026-11-08T00:00:00.000Z",
    bucket: "day",
  });
  expect(spanOf("2026-11-21/2026-11-21", now)).toEqual({
    from: "2026-11-21T00:00:00.000Z",
    to: "2026-11-21T11:00:00.000Z",
    bucket: "hour",
  });
});

test.each([
  "",
  "1d",
  "2026-11-07/2026-11-01",
  "2026-02-31/2026-03-02",
  "2025-01-01/2026-11-01",
  "2026-12-01/2026-12-02",
  "2026-11-01",
])("%j is no window", (text) => {
  expect(spanOf(text, now)).toBeUndefined();
});

test("the window before is as long, ends where this one begins, and shares no hour with it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...windowNames), fc.integer({ min: 0, max: 4e12 }), (name, at) => {
      const span = spanOf(name, at);
      if (!span) throw new Error("no window");
      const before = spanBefore(span);
      expect(before.to).toBe(span.from);
      expect(Date.parse(span.to) - Date.parse(span.from)).toBe(
        Date.parse(before.to) - Date.parse(before.from),
      );
    }),
  );
});
