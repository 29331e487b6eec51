import fc from "fast-check";
import { expect, test } from "vitest";
import { redact } from "@/lib/text/redact";
import { markReplacements } from "./mark-replacements";

test("marks each tag that stands for something found", () => {
  const original = "Hubungi budi@contoh.co.id atau 0812-3456-7890 ya";
  const { text, found } = redact(original);
  expect(found).toHaveLength(2);
  expect(markReplacements(text, found)).toEqual([
    { start: 0, text: "Hubungi " },
    { start: 8, text: "[EMAIL]", kind: "EMAIL" },
    { start: 15, text: " atau " },
    { start: 21, text: "[PHONE]", kind: "PHONE" },
    { start: 28, text: " ya" },
  ]);
});

test("a tag that the person typed is not marked", () => {
  const { text, found } = redact("[EMAIL] saya budi@contoh.co.id");
  expect(markReplacements(text, found).filter(({ kind }) => kind)).toEqual([
    { start: 13, text: "[EMAIL]", kind: "EMAIL" },
  ]);
});

test("the pieces put together are what is stored, also when that was shortened", () => {
  const word = fc.constantFrom("budi@contoh.co.id", "halo", "0812 3456 7890", "[PHONE]", "B 1234 XYZ");
  fc.assert(
    fc.property(fc.array(word), fc.nat({ max: 80 }), (words, length) => {
      const { text, found } = redact(words.join(" "));
      const stored = text.slice(0, length);
      expect(
        markReplacements(stored, found)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(stored);
    }),
  );
});
