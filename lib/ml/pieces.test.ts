import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesOf } from "./pieces";

it("cuts a word and the spaces around it into groups of neighbouring letters", () => {
  expect(piecesOf("baik", { shortest: 4, longest: 5 })).toEqual([" bai", "baik", "aik ", " baik", "baik "]);
});

it("gives as many groups as there are places, each found in the padded word", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.integer({ min: 1, max: 6 }), (word, length) => {
      const pieces = piecesOf(word, { shortest: length, longest: length });
      expect(pieces).toHaveLength(Math.max(0, word.length + 3 - length));
      for (const piece of pieces) expect(` ${word} `).toContain(piece);
    }),
  );
});

it("tears no character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (word) => {
      for (const piece of piecesOf(word, { shortest: 2, longest: 4 }))
        expect(piece.isWellFormed()).toBe(true);
    }),
  );
});
