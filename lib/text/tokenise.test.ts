import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise";

const keys = (text: string) => tokenise(text).map(({ key }) => key);

describe("tokenise", () => {
  it.each([
    ["Makanannya ENAK banget!", ["makanannya", "enak", "banget", "!"]],
    ["baguuusss sekaliii", ["baguuss", "sekalii"]],
    ["enak-enak, e-mail - harga", ["enak", "enak", ",", "e", "mail", "-", "harga"]],
    ["hmm... oke!!! ?!", ["hmm", "..", "oke", "!!", "?", "!"]],
    ["bintang 5, harga 25000 atau Rp1.500", ["bintang", "5", ",", "harga", "00", "atau", "rp1", ".", "00"]],
    ["baik2 saja", ["baik2", "saja"]],
    ["ｂａｇｕｓ 𝗯𝗮𝗴𝘂𝘀 ﬁlm", ["bagus", "bagus", "film"]],
    ["ba\u200Bgus mus\u00ADlim", ["bagus", "muslim"]],
    ["cafe\u0301 café", ["café", "café"]],
    ["😍😍😍 👍🏽 ❤️ 👨‍👩‍👧 🇮🇩", ["😍😍", "👍", "❤", "👨👩👧", "🇮🇩"]],
    ["jelek😡banget", ["jelek", "😡", "banget"]],
    ["שלום עולם", ["שלום", "עולם"]],
    ["a\ud800b", ["a", "\ufffd", "b"]],
    ["satu\ndua\0tiga", ["satu", "dua", "tiga"]],
    ["", []],
    [" \t\n\u00a0", []],
  ])("cuts %j", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it("tells words, punctuation and emoji apart", () => {
    expect(tokenise("Wow, 😀").map(({ kind }) => kind)).toEqual(["word", "punctuation", "emoji"]);
  });

  it("keeps offsets into the text as it was given, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let from = 0;
        for (const { start, end, key } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(key.isWellFormed()).toBe(true);
          expect(key).not.toContain("\n");
          from = end;
        }
      }),
    );
  });

  it("leaves out nothing but white space, invisible characters and inner hyphens", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        let left = "";
        let from = 0;
        for (const { start, end } of tokenise(text)) {
          left += text.slice(from, start);
          from = end;
        }
        left += text.slice(from);
        expect(left.replace(/[\s\p{C}\p{Z}\p{Variation_Selector}\p{Emoji_Modifier}-]/gu, "")).toBe("");
      }),
    );
  });

  it("does not care for case, width or composition", () => {
    const words = fc
      .array(fc.stringMatching(/^[a-zé]{1,8}$/), { maxLength: 10 })
      .map((list) => list.join(" "));
    fc.assert(
      fc.property(words, (text) => {
        expect(keys(text.toUpperCase())).toEqual(keys(text));
        expect(keys(text.normalize("NFD"))).toEqual(keys(text.normalize("NFC")));
      }),
    );
  });

  it("takes time in proportion to the length, whatever the text", () => {
    const time = (text: string) => {
      const before = performance.now();
      tokenise(text);
      return performance.now() - before;
    };
    for (const unit of ["a", "!", "a-", "😍", "\u200d", "🇮", "\ud800", "e\u0301", "Aa1-"]) {
      tokenise(unit.repeat(5_000));
      const short = Math.min(...[1, 2, 3].map(() => time(unit.repeat(10_000))));
      const long = Math.min(...[1, 2, 3].map(() => time(unit.repeat(160_000))));
      // Sixteen times the text; quadratic time would be 256 times as much.
      expect(long, unit).toBeLessThan(80 * short + 50);
    }
  });
});
