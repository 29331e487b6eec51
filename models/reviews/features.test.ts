import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featureBin } from "@/lib/task/feature";
import { negators } from "@/lib/text/negators";
import { stopWords } from "@/lib/text/stop-words";
import { cleanText } from "./clean-text";
import { featureDeclarations } from "./feature-declarations";
import { features } from "./features";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        "Tidak",
        "bisa",
        "masuk!",
        "?",
        "😀",
        "budi@contoh.com",
        "@admin",
        "#gagal",
        "100%",
        "OK...",
      ),
      { maxLength: 15 },
    )
    .map((parts) => parts.join(" ")),
);
const of = (text: string) => features({ text });
const holds = (check: (text: string) => void) =>
  fc.assert(
    fc.property(anyText, (text) => {
      check(text);
    }),
  );
const pieces = (text: unknown) => String(text).split(" ").filter(Boolean);

it("has the fourteen features, with known values for a known review", () => {
  const text =
    "Aplikasinya TIDAK bisa dibuka!! Kenapa? 😡 lapor ke budi@contoh.com https://contoh.id/x #gagal 3x";
  expect(of(text)).toEqual({
    originalText: text,
    cleanedText: "aplikasinya tidak bisa dibuka kenapa lapor ke x",
    textWithoutStopWords: "aplikasinya tidak dibuka lapor x",
    stemmedText: "aplikasi tidak bisa dibuka kenapa lapor ke x",
    originalLength: 96,
    cleanedLength: 47,
    wordCount: 8,
    characterCount: 85,
    averageWordLength: 5,
    hasEmoji: "yes",
    hasUrl: "yes",
    exclamationCount: 2,
    questionCount: 1,
    uppercaseRatio: 7 / 72,
  });
});

describe("the texts", () => {
  it("keep the original as it is, and clean it to letters and single spaces, once and for all", () => {
    holds((text) => {
      expect(of(text).originalText).toBe(text);
      const { cleanedText } = of(text);
      expect(cleanedText).not.toMatch(/[^\p{L}\p{M} ]|\s{2}|^\s|\s$/u);
      expect(cleanText(String(cleanedText))).toBe(cleanedText);
    });
  });

  it("leave nothing of e-mails, addresses, mentions and hashtags", () => {
    const name = fc.stringMatching(/^[a-z]{4,8}$/);
    fc.assert(
      fc.property(name, name, (who, domain) => {
        for (const tail of [`${who}@${domain}.com`, `https://${domain}.id/${who}`, `@${who}`, `#${who}`])
          expect(cleanText(`Hai ${tail} ya`)).toBe("hai ya");
      }),
    );
  });

  it("drop stop words and keep their order, and never a word that turns a meaning", () => {
    for (const word of negators) expect(stopWords.has(word)).toBe(false);
    for (const word of ["tidak", "kurang", "belum", "bukan", "jangan"])
      expect(of(`aplikasi ini ${word} bagus`).textWithoutStopWords).toBe(`aplikasi ${word} bagus`);
    holds((text) => {
      const { cleanedText, textWithoutStopWords } = of(text);
      expect(pieces(textWithoutStopWords)).toEqual(
        pieces(cleanedText).filter((word) => !stopWords.has(word)),
      );
    });
  });

  it("have as many stems as words", () => {
    holds((text) => expect(pieces(of(text).stemmedText)).toHaveLength(Number(of(text).wordCount)));
  });
});

describe("the sizes", () => {
  it("count characters of the original with and without spaces, and of the cleaned text", () => {
    holds((text) => {
      const { originalLength, cleanedLength, characterCount, cleanedText } = of(text);
      expect(originalLength).toBe([...text].length);
      expect(cleanedLength).toBe([...String(cleanedText)].length);
      expect(characterCount).toBe([...text].filter((character) => !/\s/u.test(character)).length);
    });
  });

  it("differ from each other where the earlier system had one under two names", () => {
    const { cleanedLength, characterCount, originalLength } = of("Isi pulsa 50rb gagal!!");
    expect(new Set([cleanedLength, characterCount, originalLength]).size).toBe(3);
  });

  it("have a mean word length that times the words gives all letters, and 0 without words", () => {
    holds((text) => {
      const { averageWordLength, wordCount, cleanedText } = of(text);
      expect(Number(averageWordLength) * Number(wordCount)).toBeCloseTo(
        [...String(cleanedText).replaceAll(" ", "")].length,
        6,
      );
    });
    expect(of("100% !!!").averageWordLength).toBe(0);
  });
});

describe("the signs", () => {
  it("call no punctuation, digit or letter an emoji", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abcXYZ 0123456789.,!?#*()-_©®"), maxLength: 40 }),
        (text) => {
          expect(of(text).hasEmoji).toBe("no");
        },
      ),
    );
    expect(of("Bagus.").hasEmoji).toBe("no");
  });

  it.each(["😀", "❤️", "👍🏽", "🇮🇩", "👨‍👩‍👧"])("see the emoji %s wherever it stands", (sign) => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(of(`${before} ${sign} ${after}`).hasEmoji).toBe("yes");
      }),
    );
  });

  it.each([
    ["cek https://contoh.id", "yes"],
    ["www.contoh.id bagus", "yes"],
    ["daftar di tokopedia.com aja", "yes"],
    ["surat ke budi@contoh.com", "no"],
    ["bagus.tapi lambat", "no"],
    ["versi 3.6.2", "no"],
  ])("find in %j a web address: %s", (text, expected) => {
    expect(of(text).hasUrl).toBe(expected);
  });

  it("count exclamation and question marks, each by itself", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (exclamations, questions) => {
        const text = `a${"!".repeat(exclamations)} b ${"?".repeat(questions)}`;
        expect(of(text)).toMatchObject({ exclamationCount: exclamations, questionCount: questions });
      }),
    );
  });

  it("have a capital share from 0 to 1: all of shouting, none of digits", () => {
    holds((text) => {
      expect(of(text).uppercaseRatio).toBeGreaterThanOrEqual(0);
      expect(of(text).uppercaseRatio).toBeLessThanOrEqual(1);
    });
    expect(of("GAGAL TERUS 123").uppercaseRatio).toBe(1);
    expect(of("123 !").uppercaseRatio).toBe(0);
  });
});

it("puts texts into bins by their number of words", () => {
  const bin = (text: string) => featureBin(featureDeclarations.cleanedText, text);
  expect([bin(""), bin("bagus"), bin("satu dua tiga"), bin("kata ".repeat(100))]).toEqual([0, 1, 2, 8]);
});
