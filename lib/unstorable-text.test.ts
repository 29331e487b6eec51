import fc from "fast-check";
import { expect, test } from "vitest";
import { Refusal } from "./refusal";
import { isUnstorable, refuseUnstorable } from "./unstorable-text";

test("finds null bytes and lone surrogates at any depth, in keys too", () => {
  for (const text of ["a\0b", "\ud83d", "\ude00x", "ok\udfff"]) {
    for (const value of [text, [text], { a: [{ b: text }] }, { [text]: 1 }])
      expect(isUnstorable(value)).toBe(true);
  }
  for (const value of ["😀 bagus", "<b>'; --", 7, null, undefined, true, { a: ["é", 1] }])
    expect(isUnstorable(value)).toBe(false);
});

const fieldsOf = (value: unknown) => {
  try {
    refuseUnstorable(value);
  } catch (error) {
    return error instanceof Refusal ? Object.keys(error.fields ?? {}) : error;
  }
  return undefined;
};

test("names the field at fault, and for a name what it stands in", () => {
  expect(fieldsOf({ input: { title: "ok", text: "a\0b" } })).toEqual(["input.text"]);
  expect(fieldsOf({ inputs: ["ok", "\ud83d"] })).toEqual(["inputs.1"]);
  expect(fieldsOf({ input: { "a\0b": 1 } })).toEqual(["input"]);
  for (const whole of ["\0", { "\ud83d": 1 }]) expect(fieldsOf(whole)).toEqual(["body"]);
  expect(fieldsOf({ input: { text: "ok" } })).toBeUndefined();
});

test("looks into values nested deeper than calls can be", () => {
  const nested = (inner: string) =>
    JSON.parse(`${'{"a":['.repeat(200_000)}${inner}${"]}".repeat(200_000)}`) as unknown;
  expect(isUnstorable(nested('"ok"'))).toBe(false);
  expect(isUnstorable(nested('"\\ud83d"'))).toBe(true);
});

test("what it lets pass survives UTF-8 unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      if (isUnstorable(text)) return;
      expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
      expect(text).not.toContain("\0");
    }),
    { numRuns: 50 },
  );
});
