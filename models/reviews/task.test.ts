import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviews } from "./task";

const row = (rating: string, review_text = "Bagus sekali") =>
  reviews.parseRow({ review_date: "2026-01-01", app_version: "1.0", rating, review_text });

describe("rows of data files", () => {
  it.each([
    ["1", "negative"],
    ["2", "negative"],
    ["4", "positive"],
    ["5.0", "positive"],
  ])("reads %s stars as %s", (stars, label) => {
    expect(row(stars)).toEqual({ input: { text: "Bagus sekali" }, label });
  });

  it.each(["3", "", "0", "6", "4.5", "bintang lima"])("gives no label to %j stars", (stars) => {
    expect(row(stars)).toBeUndefined();
  });

  it("takes a label for itself, as people give it", () => {
    expect(reviews.parseRow({ text: "Enak", label: " Positive " })?.label).toBe("positive");
    expect(reviews.parseRow({ text: "Enak", label: "neutral" })).toBeUndefined();
  });

  it("throws for a labelled review without a word", () => {
    expect(() => row("5", "!!!")).toThrow();
    expect(() => reviews.parseRow({ rating: "5" })).toThrow();
  });
});

it("joins what differs only in case, punctuation and stretched letters", () => {
  fc.assert(
    fc.property(fc.constantFrom("mantap", "tidak bisa login", "saldo hilang 50rb"), (text) => {
      const key = reviews.groupKey({ text });
      expect(reviews.groupKey({ text: `${text.toUpperCase()}!!!` })).toBe(key);
      expect(reviews.groupKey({ text: `tidak ${text}` })).not.toBe(key);
    }),
  );
});
