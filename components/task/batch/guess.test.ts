import { expect, test } from "vitest";
import { guessHeader } from "./guess-header";
import { guessMapping } from "./guess-mapping";

const text = [{ name: "text", names: ["text", "Text", "Teks"] }];
const two = [
  { name: "cap-shape", names: ["cap-shape", "Cap shape", "Bentuk tudung"] },
  { name: "odor", names: ["odor", "Odour", "Bau"] },
];

test("a known name makes a header, long cells do not", () => {
  expect(
    guessHeader(
      [
        ["ID", "Teks"],
        ["1", "enak"],
      ],
      ["text", "Teks"],
    ),
  ).toBe(true);
  expect(guessHeader([["ulasan"], ["Makanannya enak sekali, dan murah."]], [])).toBe(true);
  expect(guessHeader([["Makanannya enak sekali, dan murah."], ["Biasa."]], [])).toBe(false);
  expect(
    guessHeader(
      [
        ["x", "a"],
        ["b", "n"],
      ],
      [],
    ),
  ).toBe(false);
});

test("fields find their columns by name or title, in any case and spelling", () => {
  const table = { columns: ["id", "Cap Shape", "bau"], preview: [], header: true };
  expect(guessMapping(two, table)).toEqual({ "cap-shape": 1, odor: 2 });
});

test("the one field of a task takes the column with the longest texts when no name fits", () => {
  const preview = [["1", "Makanannya enak sekali", "5"]];
  expect(guessMapping(text, { columns: ["id", "ulasan", "bintang"], preview, header: true })).toEqual({
    text: 1,
  });
});

test("without names columns count by their order; with other names nothing is invented", () => {
  const preview = [["x", "a"]];
  expect(guessMapping(two, { columns: ["", ""], preview, header: false })).toEqual({
    "cap-shape": 0,
    odor: 1,
  });
  expect(guessMapping(two, { columns: ["p", "q"], preview, header: true })).toEqual({
    "cap-shape": null,
    odor: null,
  });
});
