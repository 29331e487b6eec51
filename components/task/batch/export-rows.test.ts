import { expect, test } from "vitest";
import { exportRows } from "./export-rows";

const rows = [
  {
    row: 1,
    cells: ["=1+1", "positive"],
    answers: [{ label: "positive", confidence: 0.9, probabilities: { negative: 0.1, positive: 0.9 } }],
  },
  {
    row: 2,
    cells: ["", "?"],
    answers: [],
    fault: { en: "Text: Must not be empty.", id: "Teks: Tidak boleh kosong." },
  },
];
const asked = { columns: ["text", "label"], labels: ["negative", "positive"], language: "id" as const };

test("CSV has the file's columns, then the answer, with formulas made harmless and names kept apart", async () => {
  const text = await exportRows(rows, { ...asked, kind: "csv" }).text();
  expect(text.split("\r\n")).toEqual([
    "text,label,predicted_label,confidence,p_negative,p_positive,error",
    "'=1+1,positive,positive,0.9,0.1,0.9,",
    ",?,,,,,Teks: Tidak boleh kosong.",
    "",
  ]);
});

test("JSON says the same with numbers as numbers", async () => {
  const text = await exportRows(rows, { ...asked, kind: "json" }).text();
  expect(JSON.parse(text)).toEqual([
    { row: 1, columns: { text: "=1+1", label: "positive" }, ...rows[0]?.answers[0] },
    { row: 2, columns: { text: "", label: "?" }, error: "Teks: Tidak boleh kosong." },
  ]);
  expect(JSON.parse(await exportRows([], { ...asked, kind: "json" }).text())).toEqual([]);
});

test("two versions have their columns apart", async () => {
  const answer = { label: "positive", confidence: 1, probabilities: {} };
  const text = await exportRows([{ row: 1, cells: ["a"], answers: [answer, answer] }], {
    ...asked,
    columns: ["text"],
    labels: [],
    kind: "csv",
  }).text();
  expect(text.split("\r\n")[0]).toBe("text,label,confidence,label_2,confidence_2,error");
});
