import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCells, UnclosedQuote } from "@/bin/cli/parse-cells";

const cell = fc.string({ unit: fc.constantFrom("a", "b", " ", ",", ";", '"', "\n", "\r\n", "😍") });
const row = fc.array(cell, { minLength: 2, maxLength: 5 });

describe("parsing cells", () => {
  it("gives back whatever was written with quotation marks, whatever ends the lines", () => {
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom(",", ";"),
        fc.constantFrom("\n", "\r\n", "\r"),
        (rows, delimiter, end) => {
          const quoted = rows.map(
            (cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter) + end,
          );
          expect(parseCells(quoted.join(""), delimiter, true).cells).toEqual(rows);
        },
      ),
    );
  });

  it("knows the line on which each row begins, over blank lines and cells of several lines", () => {
    const text = 'a,b\r\n"1\r\n2\n3",x\r\n\r\n\r\nc,d\ne,"4\r5"\nf,g';
    expect(parseCells(text, ",", true)).toEqual({
      cells: [
        ["a", "b"],
        ["1\r\n2\n3", "x"],
        ["c", "d"],
        ["e", "4\r5"],
        ["f", "g"],
      ],
      lines: [1, 2, 7, 8, 10],
    });
  });

  it("takes quotation marks inside a text as text", () => {
    const text = '5" layar,a\n"abc" def,b\n"q"z,c\n';
    expect(parseCells(text, ",", true).cells).toEqual([
      ['5" layar', "a"],
      ['"abc" def', "b"],
      ['"q"z', "c"],
    ]);
    expect(parseCells('"a\tb"\n', "\t", false).cells).toEqual([['"a', 'b"']]);
  });

  it("keeps empty cells, also at the end", () => {
    expect(parseCells(",a,\n,,", ",", true).cells).toEqual([
      ["", "a", ""],
      ["", "", ""],
    ]);
    expect(parseCells("", ",", true)).toEqual({ cells: [], lines: [] });
  });

  it("says on which line a quotation mark was opened that nothing closes", () => {
    expect(() => parseCells('a,b\n"x\ny",c\nd,"e\nf\n', ",", true)).toThrow(new UnclosedQuote(4));
  });
});
