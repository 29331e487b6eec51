import { describe, expect, it } from "vitest";
import type { ExploredRow } from "@/lib/explore/explored-row";
import { exploredCsv, exploredJson } from "./export-explored";
import { findColumns } from "./find-columns";
import { NoTextColumn } from "./no-text-column";

const explorer = {
  text: { field: "text", column: "review_text", title: { en: "Review", id: "Ulasan" } },
  stars: { column: "rating", title: { en: "Stars", id: "Bintang" } },
  date: { column: "review_date", title: { en: "Date", id: "Tanggal" } },
};
const task = { fileColumns: ["review_date", "rating", "review_text"] };
const find = (...rows: string[][]) => findColumns(task, explorer, rows);

describe("columns", () => {
  it("are found by their names, titles in both languages or usual ones, in any order and spelling", () => {
    expect(find(["Rating", "review text", "x"], ["5", "Bagus sekali", "y"])).toEqual({
      text: 1,
      stars: 0,
      version: -1,
      date: -1,
      header: true,
    });
    expect(find(["Bintang", "Ulasan"], ["1", "Jelek"])).toMatchObject({ text: 1, stars: 0 });
    expect(find(["content", "score"], ["Jelek", "1"])).toMatchObject({ text: 0, stars: -1 });
  });

  it("are in the task's order in a file without names, and one column is the text", () => {
    expect(find(["2026-01-01", "5", "Bagus sekali, cepat!"], ["2026-01-02", "1", "Rusak."])).toMatchObject({
      text: 2,
      stars: 1,
      date: 0,
      header: false,
    });
    expect(find(["Aplikasinya bagus sekali, cepat, dan ringan."], ["Rusak!"])).toMatchObject({ text: 0 });
  });

  it("are asked for when none holds texts", () => {
    expect(() => find(["stars", "app"], ["5", "a"])).toThrow(NoTextColumn);
  });
});

describe("exports", () => {
  const row: ExploredRow = {
    text: '=HYPERLINK("http://x"), kata',
    stars: 5,
    version: null,
    date: "2026-01-01",
    label: "positive",
    confidence: 0.75,
    words: [1, 2],
  };
  const model = { version: 3, sha256: "ab", estimator: "logistic" };

  it("write CSV that no spreadsheet runs, with who predicted", async () => {
    const lines = (await exploredCsv([row], model).text()).split("\r\n");
    expect(lines[1]).toBe(
      '2026-01-01,5,,"\'=HYPERLINK(""http://x""), kata",positive,0.75,model 3 (logistic)',
    );
  });

  it("write JSON that reads back as the rows", async () => {
    const { text, stars, version, date, label, confidence } = row;
    expect(JSON.parse(await exploredJson([row], model).text())).toEqual({
      predictedBy: { method: "model", version: 3, estimator: "logistic", sha256: "ab" },
      rows: [{ text, stars, version, date, label, confidence }],
    });
  });
});
