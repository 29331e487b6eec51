import { expect, test } from "vitest";
import { z } from "zod";
import { fieldMeta } from "./field-meta";
import { matchLimit } from "./match-limit";

const title = { en: "A", id: "A" };
const text = z.string().meta(fieldMeta({ title }));

test("the field that limits the matches is found with its maximum", () => {
  const limit = z
    .int()
    .min(1)
    .max(100)
    .optional()
    .meta(fieldMeta({ title, asked: false, limits: "matches" }));
  expect(matchLimit(z.strictObject({ text, limit }))).toEqual({ field: "limit", maximum: 100 });
});

test("a task without matches has none, and one without a maximum is refused", () => {
  expect(matchLimit(z.strictObject({ text }))).toBeUndefined();
  const open = z.number().meta(fieldMeta({ title, limits: "matches" }));
  expect(() => matchLimit(z.strictObject({ text, open }))).toThrow();
});
