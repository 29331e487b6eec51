import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseColumnMap } from "@/bin/cli/column-map";
import { readDataFile } from "@/bin/data-file";
import { tasks } from "@/models";

const [task] = tasks;
const folder = mkdtempSync(join(tmpdir(), "lingkar-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string, content: string | Uint8Array, map?: string) => {
  writeFileSync(join(folder, name), content);
  return readDataFile(task, join(folder, name), map === undefined ? undefined : parseColumnMap(map));
};
const texts = async (...given: Parameters<typeof read>) =>
  (await read(...given)).rows.map(({ input, label }) => [input["text"], label]);

const both = [
  ["Sotonya enak, murah", "positive"],
  ["Kotor", "negative"],
];

describe("reading a data file", () => {
  it.each([
    ["csv with a header", 'text,label\n"Sotonya enak, murah",positif\nKotor,negatif\n'],
    ["csv without a header", '"Sotonya enak, murah",positif\nKotor,negatif'],
    ["tsv without a header", "Sotonya enak, murah\tpositive\nKotor\tnegative\n"],
    [
      "tsv with more columns in another order",
      "id\tlabel\ttext\n1\tpos\tSotonya enak, murah\n2\tneg\tKotor\n",
    ],
    [
      "a byte order mark, CRLF and capitals",
      '\uFEFFText,Label\r\n"Sotonya enak, murah",Positif\r\n\r\nKotor,NEG\r\n',
    ],
    ["semicolons", "text;label\nSotonya enak, murah;positif\nKotor;negatif\n"],
  ])("reads %s", async (_name, content) => {
    expect(await texts("file.csv", content)).toEqual(both);
  });

  it("finds mapped columns by name or place, and translates values", async () => {
    const stars = 'id,stars,"the review"\n1,5,"Sotonya enak, murah"\n2,1,Kotor\n3,3,Biasa saja\n';
    const values = "label:5=positive,label:1=negative";
    expect(await texts("stars.csv", stars, `text=the review,label=stars,${values}`)).toEqual(both);
    expect(await texts("bare.csv", stars.slice(stars.indexOf("\n") + 1), `text=3,label=2,${values}`)).toEqual(
      both,
    );
  });

  it("keeps emoji, doubled quotation marks and line breaks", async () => {
    expect(await texts("odd.csv", 'text,label\n"kata ""mereka""\nenak 😍",positif\n')).toEqual([
      ['kata "mereka"\nenak 😍', "positive"],
    ]);
  });

  it("names the line and the reason of every row that it leaves out", async () => {
    const { rows, skipped } = await read(
      "holes.csv",
      'text,label\n"dua\nbaris",positif\n\nenak,lumayan\n,negatif\nenak\n',
    );
    expect(rows).toHaveLength(1);
    expect(skipped).toEqual([
      { line: 5, reason: 'the label "lumayan" is not known' },
      { line: 6, reason: "text: Must not be empty." },
      { line: 7, reason: 'the label "" is not known' },
    ]);
  });

  it.each([
    ["is empty", "", undefined, "is empty."],
    ["has only a header", "text,label\n", undefined, "has a header and no rows."],
    ["has only blank lines", "\n\r\n\n", undefined, "has no rows."],
    ["is binary", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), undefined, "is not a text file in UTF-8."],
    [
      "is in another encoding",
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x2c, 0x61),
      undefined,
      "is not a text file in UTF-8.",
    ],
    [
      "leaves a quotation mark open",
      'text,label\nenak,"positif\nx,y\n',
      undefined,
      "line 2: a quotation mark",
    ],
    [
      "has one column",
      "enak sekali\njelek\n",
      undefined,
      "has 1 column and no header; label should be column 2.",
    ],
    [
      "has other columns",
      "date,stars,review\nx,1,enak\nx,2,jelek\n",
      undefined,
      'has no column "text". Its first line is: date, stars, review.',
    ],
    [
      "lacks one column",
      "text,stars\nenak,5\n",
      undefined,
      'has no column "label". Its first line is: text, stars.',
    ],
    ["lacks a mapped column", "text,label\nenak,positif\n", "text=ulasan", 'has no column "ulasan".'],
    ["has no known label", "text,label\nenak,lima\n", undefined, 'line 2: the label "lima" is not known'],
  ])("says so when the file %s", async (_name, content, map, sentence) => {
    await expect(read("bad.csv", content, map)).rejects.toThrow(sentence);
  });

  it("refuses files that are missing, folders or too large to hold", async () => {
    await expect(readDataFile(task, join(folder, "none.csv"))).rejects.toMatchObject({ code: "ENOENT" });
    await expect(readDataFile(task, folder)).rejects.toThrow("is a folder, not a file.");
    const large = join(folder, "large.csv");
    writeFileSync(large, "");
    truncateSync(large, 257 * 1024 * 1024);
    await expect(readDataFile(task, large)).rejects.toThrow("is larger than 256 MiB");
  });

  it("refuses a map of columns that the task does not have", async () => {
    await expect(read("file.csv", "review,label\nenak,positif\n", "review=text")).rejects.toThrow(
      "Write it the other way round: text=review.",
    );
    expect(parseColumnMap("text")).toBeUndefined();
    expect(parseColumnMap("text=a=b, label=c")).toEqual({ text: "a=b", label: "c" });
  });
});
