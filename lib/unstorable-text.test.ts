import fc from "fast-check";
import { expect, test } from "vitest";
import { isUnstorable } from "./unstorable-text";

test("finds null bytes and lone surrogates at any depth, in keys too", () => {
  for (const text of ["a\0b", "\ud83d", "\ude00x", "ok\udfff"]) {
    for (const value of [text, [text], { a: [{ b: text }] }, { [text]: 1 }])
      expect(isUnstorable(value)).toBe(true);
  }
  for (const value of ["😀 bagus", "<b>'; --", 7, null, undefined, true, { a: ["é", 1] }])
    expect(isUnstorable(value)).toBe(false);
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
