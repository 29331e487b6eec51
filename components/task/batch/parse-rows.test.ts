import fc from "fast-check";
import { expect, test } from "vitest";
import { type DelimiterName, guessDelimiter } from "./delimiter";
import { FileFault } from "./file-fault";
import { fileText, maximumBytes } from "./file-text";
import { parseRows } from "./parse-rows";

async function rowsOf(content: BlobPart, delimiter: DelimiterName = "comma") {
  const rows: string[][] = [];
  for await (const part of parseRows(fileText(new Blob([content])), delimiter)) rows.push(...part.rows);
  return rows;
}
const faultOf = (content: BlobPart) =>
  rowsOf(content).then(
    () => undefined,
    (fault: unknown) => (fault instanceof FileFault ? [fault.code, fault.line] : fault),
  );

test("reads quoted cells with separators, line breaks and doubled marks, whatever ends a line", async () => {
  expect(await rowsOf('\uFEFFa,b\r\n"x, y","satu\ndua"\r\n\r\n"kata ""bagus""",\n')).toEqual([
    ["a", "b"],
    ["x, y", "satu\ndua"],
    ['kata "bagus"', ""],
  ]);
  expect(await rowsOf("a;b\n1;2,5", "semicolon")).toEqual([
    ["a", "b"],
    ["1", "2,5"],
  ]);
});

test("a mark inside a cell is text, and with tabs every mark is", async () => {
  expect(await rowsOf('layar 6" bagus,ya')).toEqual([['layar 6" bagus', "ya"]]);
  expect(await rowsOf('"bagus" katanya\tya\n', "tab")).toEqual([['"bagus" katanya', "ya"]]);
});

test("without a separator a line is one cell, commas and all", async () => {
  expect(await rowsOf("enak, murah, ramah\nbiasa", "none")).toEqual([["enak, murah, ramah"], ["biasa"]]);
});

test("what was written as CSV is read back, wherever the file is cut into parts", async () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ",", "\n", "a", "é", "😍", " ") });
  const table = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (rows, step) => {
      const text = rows
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
        .join("\r\n");
      async function* parts() {
        for (let at = 0; at < text.length; at += step) yield { text: text.slice(at, at + step), share: 0 };
      }
      const read: string[][] = [];
      for await (const part of parseRows(parts(), "comma")) read.push(...part.rows);
      // Half of an emoji is no text: a decoder never cuts there, so neither is it expected back.
      if (!/[\uD800-\uDBFF]/.test(text)) expect(read).toEqual(rows);
      else expect(read).toHaveLength(rows.length);
    }),
    { numRuns: 60 },
  );
});

test("a file that cannot be used says why", async () => {
  expect(await faultOf("")).toEqual(["empty", undefined]);
  expect(await faultOf(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toEqual(["binary", undefined]);
  expect(await faultOf(new Uint8Array([97, 0, 98]))).toEqual(["binary", undefined]);
  expect(await faultOf(new Uint8Array([0xff, 0xfe, 97, 0]))).toEqual(["encoding", undefined]);
  expect(await faultOf(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 10]))).toEqual(["encoding", undefined]);
  expect(await faultOf('a,b\n1,"dua\n3,4\n')).toEqual(["quote", expect.any(Number)]);
  const huge = { size: maximumBytes + 1 } as Blob;
  await expect(fileText(huge).next()).rejects.toMatchObject({ code: "too_large" });
});

test("a letter cut in two by the end of a part is put together again", async () => {
  const long = "é".repeat(300_000);
  expect(await rowsOf(`a${long}`)).toEqual([[`a${long}`]]);
});

test("guesses what separates the columns", () => {
  expect(guessDelimiter("a,b\n1,2\n")).toBe("comma");
  expect(guessDelimiter('id;teks\n1;"a; b, c"\n2;d, e, f\n')).toBe("semicolon");
  expect(guessDelimiter("text\tlabel\nya, tentu\tpositive\n")).toBe("tab");
  expect(guessDelimiter("ulasan\nenak, murah, ramah\nbiasa\n")).toBe("none");
  expect(guessDelimiter("enak, murah\nbiasa saja\nlama, dingin, asin\npas\n")).toBe("none");
});
