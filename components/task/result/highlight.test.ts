import fc from "fast-check";
import { expect, test } from "vitest";
import { highlight } from "./highlight";

const part = (start: number, end: number, value: number) => ({ field: "text", start, end, text: "", value });

test("the pieces put together are the text again, whatever the offsets", () => {
  const parts = fc.array(
    fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      value: fc.double({ noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), parts, (text, given) => {
      const pieces = highlight(
        text,
        given.map(({ start, end, value }) => part(start, end, value)),
        1,
      );
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      expect(
        pieces.every((piece) => text.slice(piece.start, piece.start + piece.text.length) === piece.text),
      ).toBe(true);
    }),
  );
});

test("marks words where they stand, with strength and sign", () => {
  expect(
    highlight(
      "enak tapi mahal 😍",
      [part(0, 4, 3), part(10, 15, -1.5), part(5, 9, 0.01), part(16, 18, 0.6)],
      3,
    ),
  ).toEqual([
    { start: 0, text: "enak", value: 3, strength: 3 },
    { start: 4, text: " ", strength: 0 },
    { start: 5, text: "tapi", value: 0.01, strength: 0 },
    { start: 9, text: " ", strength: 0 },
    { start: 10, text: "mahal", value: -1.5, strength: -2 },
    { start: 15, text: " ", strength: 0 },
    { start: 16, text: "😍", value: 0.6, strength: 1 },
  ]);
});

test("parts that overlap or lie outside the text are left out", () => {
  const pieces = highlight("satu dua", [part(0, 4, 1), part(2, 8, 1), part(5, 80, 1)], 1);
  expect(pieces.filter(({ value }) => value !== undefined).map(({ text }) => text)).toEqual(["satu"]);
});

test("when nothing adds anything, nothing is marked", () => {
  expect(highlight("satu", [part(0, 4, 0)], 0)).toEqual([{ start: 0, text: "satu", value: 0, strength: 0 }]);
});
