import fc from "fast-check";
import { expect, test } from "vitest";
import { markedPieces } from "./marked-pieces";

test("the pieces put together are the text again, whatever the spans", () => {
  const spans = fc.array(
    fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, given) => {
      const pieces = markedPieces(text, given);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      expect(pieces.every(({ start, text: piece }) => text.startsWith(piece, start))).toBe(true);
    }),
  );
});

test("marks what is shared and nothing else", () => {
  expect(
    markedPieces("sistem pakar padi", [
      { start: 7, end: 12 },
      { start: 0, end: 6 },
    ]),
  ).toEqual([
    { start: 0, text: "sistem", marked: true },
    { start: 6, text: " ", marked: false },
    { start: 7, text: "pakar", marked: true },
    { start: 12, text: " padi", marked: false },
  ]);
});
