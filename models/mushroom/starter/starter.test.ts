import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fileColumns } from "../file-columns";
import { parseRow } from "../parse-row";
import { questions } from "../vocabulary/groups";
import { species } from "./species";
import { starterCsv } from "./starter-csv";

const file = readFileSync(fileURLToPath(new URL("../data/starter.csv", import.meta.url)), "utf8");
const rows = z.array(z.record(z.string(), z.string())).parse(parse(file, { columns: true }));

describe("the starter file", () => {
  it("is what the generator writes, byte for byte", () => {
    expect(file).toBe(starterCsv());
  });

  it("marks every row as synthetic, and names its kind", () => {
    const names = new Set(species.map(({ name }) => name));
    for (const row of rows)
      expect([row["synthetic"], names.has(row["species"] ?? "")]).toEqual(["true", true]);
  });

  it("has rows that the task reads, of both classes, and no combination twice", () => {
    const parsed = rows.map((row) => parseRow(row));
    const share = parsed.filter((row) => row?.label === "edible").length / rows.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
    expect(new Set(parsed.map((row) => JSON.stringify(row?.input))).size).toBe(rows.length);
  });

  it("uses letters of the vocabulary, and most of them", () => {
    const codes = new Map(questions.map((question) => [question.name, question.codes]));
    const used = new Set<string>();
    for (const { letters } of species)
      letters.split(" ").forEach((some, at) => {
        const name = fileColumns[at + 1] ?? "";
        for (const letter of some) {
          expect(codes.get(name), `${name} ${letter}`).toContain(letter);
          used.add(`${name} ${letter}`);
        }
      });
    expect(used.size).toBeGreaterThan(105);
  });
});

/** Where every row that meets the condition has to be of this class. */
const rules: [name: string, kind: "e" | "p", meets: (row: Record<string, string>) => boolean][] = [
  ["almond and anise smell edible", "e", ({ odor = "" }) => "al".includes(odor)],
  ["other smells are poisonous", "p", ({ odor = "" }) => "cyfmps".includes(odor)],
  ["green spore prints are poisonous", "p", (row) => row["spore-print-color"] === "r"],
  ["large rings are poisonous", "p", (row) => row["ring-type"] === "l"],
  ["flaring rings are edible", "e", (row) => row["ring-type"] === "f"],
  [
    "without a smell, a scaly lower stalk under an upper one that is not brown is poisonous",
    "p",
    (row) =>
      row["odor"] === "n" && row["stalk-surface-below-ring"] === "y" && row["stalk-color-above-ring"] !== "n",
  ],
  [
    "without a smell, a white cap among leaves is poisonous",
    "p",
    (row) => row["odor"] === "n" && row["habitat"] === "l" && row["cap-color"] === "w",
  ],
];

describe("the published rules hold in it", () => {
  it.each(rules)("%s", (_, kind, meets) => {
    const met = rows.filter(meets);
    expect(met.length).toBeGreaterThan(10);
    expect(new Set(met.map((row) => row["class"]))).toEqual(new Set([kind]));
  });
});
