import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "./to-csv";

test("fields with commas, quotes and line breaks are quoted, and lines end with CRLF", () => {
  expect(
    toCsv(
      ["a", "b"],
      [
        ['x "y"', "1,2"],
        ["line\nbreak", "plain"],
      ],
    ),
  ).toBe('a,b\r\n"x ""y""","1,2"\r\n"line\nbreak",plain\r\n');
});

test("a text that begins like a formula is disarmed, a negative number is not", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r"])
    expect(parse(toCsv(["c"], [[`${start}cmd()`]]), { columns: true })).toEqual([{ c: `'${start}cmd()` }]);
  expect(toCsv(["c"], [[-1.5]])).toBe("c\r\n-1.5\r\n");
});

test("what is not known stays empty", () => {
  expect(toCsv(["a", "b", "c"], [[null, Number.NaN, Infinity]])).toBe("a,b,c\r\n,,\r\n");
});

test("whatever the texts, a CSV reader gets them back", () => {
  const text = fc
    .string({ unit: "binary", minLength: 1 })
    .filter((value) => !/^[=+\-@\t\r\uFEFF]/.test(value));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      expect(parse(toCsv(["a", "b"], rows), { from_line: 2, record_delimiter: "\r\n" })).toEqual(rows);
    }),
  );
});
