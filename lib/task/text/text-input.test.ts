import { describe, expect, it } from "vitest";
import { fieldTexts } from "@/lib/parse-input";
import { textInput } from "./text-input";

const input = textInput({ title: { en: "Text", id: "Teks" } });

describe("the input of a text task", () => {
  it.each([
    "bagus",
    "5",
    "😍",
    "a".repeat(5000),
    "<script>alert(1)</script> bagus",
    "'; drop table x; --",
    "שלום",
  ])("takes %s", (text) => {
    expect(input.safeParse({ text }).success).toBe(true);
  });

  it("composes characters before it counts them", () => {
    expect(input.parse({ text: "cafe\u0301" })).toEqual({ text: "café" });
    expect(input.safeParse({ text: "e\u0301".repeat(5000) }).success).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["only spaces", "   "],
    ["only punctuation", "?!..."],
    ["5,001 characters", "a".repeat(5001)],
    ["a null character", "bagus\0"],
    ["a lone surrogate", "bagus \ud83d"],
  ])("refuses %s with a sentence in both languages", (_, text) => {
    const parsed = input.safeParse({ text });
    const said = fieldTexts(parsed.error?.issues ?? [])["text"];
    expect(said?.en).toMatch(/\.$/);
    expect(said?.id).toMatch(/\.$/);
    expect(said?.en).not.toBe("Does not have an allowed form.");
  });
});
