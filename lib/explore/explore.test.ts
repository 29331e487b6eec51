import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { negators } from "@/lib/text/negators";
import type { ExploredRow } from "./explored-row";
import { filterRows, noFilter } from "./filter-rows";
import { dayIn, starsIn } from "./read-cell";
import { starTable } from "./star-table";
import { topWords } from "./top-words";
import { trendOf } from "./trend";
import { wordIndex } from "./word-index";

const row = (part: Partial<ExploredRow>): ExploredRow => ({
  text: "Aplikasi bagus",
  stars: 5,
  version: "1.0.0",
  date: "2026-01-15",
  label: "positive",
  confidence: 0.9,
  words: [],
  ...part,
});

describe("filters", () => {
  const rows = [
    row({}),
    row({ stars: 1, label: "negative", text: "Tidak bisa MASUK", date: "2026-02-01" }),
    row({ stars: null, version: null, date: null, text: "tidak jelas" }),
  ];

  it("let everything pass when nothing is chosen, and what lacks a value only where that is not asked for", () => {
    expect(filterRows(rows, noFilter)).toEqual(rows);
    expect(filterRows(rows, { ...noFilter, stars: [1, 5] })).toEqual(rows.slice(0, 2));
    expect(filterRows(rows, { ...noFilter, from: "2020-01-01" })).toEqual(rows.slice(0, 2));
    expect(filterRows(rows, { ...noFilter, version: "1.0.0", labels: ["negative"] })).toEqual([rows[1]]);
    expect(filterRows(rows, { ...noFilter, to: "2026-01-15" })).toEqual([rows[0]]);
    expect(filterRows(rows, { ...noFilter, search: " masuk  TIDAK " })).toEqual([rows[1]]);
  });

  it("never show more when another one is added", () => {
    const some = fc.record({
      labels: fc.subarray(["positive", "negative"]),
      stars: fc.subarray([1, 3, 5]),
      version: fc.constantFrom(null, "1.0.0"),
      from: fc.constantFrom(null, "2026-01-20"),
      to: fc.constantFrom(null, "2026-01-20"),
      search: fc.constantFrom("", "tidak"),
    });
    fc.assert(
      fc.property(some, (filter) => {
        const all = filterRows(rows, { ...filter, search: "" });
        for (const kept of filterRows(rows, filter)) expect(all).toContain(kept);
      }),
    );
  });
});

describe("cells", () => {
  it.each([
    ["5", 5],
    [" 4.0 ", 4],
    ["0", null],
    ["6", null],
    ["4,5", null],
    ["lima", null],
    ["", null],
  ])("read %j as %j stars", (cell, stars) => expect(starsIn(cell)).toBe(stars));

  it.each([
    ["2026-02-03", "2026-02-03"],
    ["2026-02-03T10:00:00Z", "2026-02-03"],
    ["3/2/2026", "2026-02-03"],
    ["31.12.2025", "2025-12-31"],
    ["2026-02-30", null],
    ["kemarin", null],
  ])("read %j as the day %j", (cell, day) => expect(dayIn(cell)).toBe(day));
});

describe("the trend", () => {
  it("goes by weeks from Monday over a short span, with empty weeks in it", () => {
    const trend = trendOf(
      [row({ date: "2026-01-07" }), row({ date: "2026-01-25", label: "negative" })],
      ["negative", "positive"],
    );
    expect(trend?.by).toBe("week");
    expect(trend?.periods).toEqual([
      { from: "2026-01-05", counts: { negative: 0, positive: 1 } },
      { from: "2026-01-12", counts: { negative: 0, positive: 0 } },
      { from: "2026-01-19", counts: { negative: 1, positive: 0 } },
    ]);
  });

  it("goes by months over a long one, and counts every dated row once", () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString());
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (days) => {
        const trend = trendOf(
          days.map((date) => row({ date: date.slice(0, 10) })),
          ["positive"],
        );
        const counted = trend?.periods.reduce((sum, { counts }) => sum + (counts["positive"] ?? 0), 0);
        expect(counted).toBe(days.length);
        const firsts = trend?.periods.map(({ from }) => from) ?? [];
        expect([...firsts].sort()).toEqual(firsts);
      }),
    );
  });

  it("is nothing without dates", () => expect(trendOf([row({ date: null })], ["positive"])).toBeUndefined());
});

describe("words", () => {
  it("count rows and not repeats, keep what negates, and leave out little words, numbers and letters", () => {
    const index = wordIndex();
    const rows = ["Tidak bisa login login 123 x", "tidak bisa LOGIN", "bagus"].map((text) =>
      row({ text, words: index.of(text), label: text === "bagus" ? "positive" : "negative" }),
    );
    expect(topWords(rows, index.words(), "negative", 5)).toEqual([
      { word: "login", rows: 2 },
      { word: "tidak", rows: 2 },
    ]);
    expect(topWords(rows, index.words(), "positive", 5)).toEqual([{ word: "bagus", rows: 1 }]);
  });

  it("know each word that negates", () => {
    for (const word of negators) if (word.length > 1) expect(wordIndex().of(word)).toHaveLength(1);
  });
});

it("counts labels by stars, and says nothing where nobody gave stars", () => {
  const rows = [
    row({}),
    row({ stars: 5, label: "negative" }),
    row({ stars: 1, label: "negative" }),
    row({ stars: null }),
  ];
  expect(starTable(rows, ["negative", "positive"])).toEqual([
    { label: "negative", counts: [1, 0, 0, 0, 1] },
    { label: "positive", counts: [0, 0, 0, 0, 1] },
  ]);
  expect(starTable([row({ stars: null })], ["positive"])).toBeUndefined();
});
