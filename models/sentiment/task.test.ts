import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentiment } from "./task";

describe("rows of data files", () => {
  it.each([
    ["positif", "positive"],
    [" NEG ", "negative"],
    ["Netral", "neutral"],
    ["neutral", "neutral"],
  ])("reads the label %j as %s", (label, expected) => {
    expect(sentiment.parseRow({ text: "Enak", label })).toEqual({ input: { text: "Enak" }, label: expected });
  });

  it("passes over unknown labels and throws for unusable texts", () => {
    expect(sentiment.parseRow({ text: "Enak", label: "4" })).toBeUndefined();
    expect(sentiment.parseRow({ text: "Enak" })).toBeUndefined();
    expect(() => sentiment.parseRow({ text: "", label: "pos" })).toThrow();
  });
});

describe("group keys", () => {
  it("join texts that differ in case, punctuation and stretched letters", () => {
    const key = (text: string) => sentiment.groupKey({ text });
    expect(key("Enak  BANGETTTT!!!")).toBe(key("enak bangettt"));
    expect(key("enak banget")).not.toBe(key("tidak enak banget"));
  });
});

describe("redaction", () => {
  it("keeps a full text within the limit, and changes nothing when done again", () => {
    const long = sentiment.schema.input.parse({ text: "@ab ".repeat(1250) });
    const once = sentiment.redact(long).input;
    expect(once.text.length).toBeLessThanOrEqual(5000);
    expect(once.text).not.toContain("@ab");
    expect(sentiment.schema.input.parse(once)).toEqual(once);
    expect(sentiment.redact(once).input).toEqual(once);
  });

  it("says what was found and where", () => {
    const text = "Hubungi budi@example.com ya";
    const { input, found } = sentiment.redact({ text });
    expect(input.text).toBe("Hubungi [EMAIL] ya");
    expect(found.map(({ field, start, end }) => [field, text.slice(start, end)])).toEqual([
      ["text", "budi@example.com"],
    ]);
  });
});

describe("features", () => {
  it("have known values for a known text", () => {
    expect(sentiment.features({ text: "GILA filmnya keren bgt 😍😍!" })).toMatchObject({
      characters: 28,
      words: 4,
      latinShare: 1,
      uppercaseShare: 4 / 19,
      punctuationShare: 1 / 6,
      emoji: 1,
      slangShare: 0.5,
    });
    expect(sentiment.features({ text: "The food was bad and the staff is rude" })["language"]).toBe("en");
  });

  it("are finite for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) => {
        for (const value of Object.values(sentiment.features({ text }))) {
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe("notices", () => {
  it("call texts below seven words short", () => {
    expect(sentiment.notices({ text: "satu dua tiga empat lima enam" }).map(({ code }) => code)).toEqual([
      "short_text",
    ]);
    expect(sentiment.notices({ text: "satu dua tiga empat lima enam tujuh" })).toEqual([]);
  });

  it("says when the text is in another language, and never of Indonesian with English words in it", () => {
    const codes = (text: string) => sentiment.notices({ text }).map(({ code }) => code);
    expect(codes("This is the best thing that I have bought in a very long time")).toEqual([
      "other_language",
    ]);
    expect(codes("这个应用程序真的很好用我非常喜欢它")).toContain("other_language");
    expect(codes("Aplikasinya user friendly banget dan fiturnya worth it untuk harga segini")).toEqual([]);
  });
});
