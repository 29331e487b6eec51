import "./own-database";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AnyTask } from "@/lib/task/define-task";
import { findTask } from "@/models";
import { predicted, refused } from "./predicting";

const found = findTask("titles");
if (!found) throw new Error("no task titles");
const task: AnyTask = found;

const lines = (file: string) =>
  readFileSync(`models/titles/data/${file}`, "utf8").trimEnd().split("\n").slice(1);
const collection = lines("corpus.tsv").map((line) => line.split("\t")[0] ?? "");
const others = lines("starter.tsv").map((line) => line.split("\t")[0] ?? "");
const spread = (titles: readonly string[], many: number) =>
  Array.from({ length: many }, (_, at) => titles[Math.floor((at * titles.length) / many)] ?? "");

const compared = async (input: Record<string, unknown>) => {
  const { matches = [], ...answer } = await predicted(task, { input });
  return { ...answer, matches };
};

describe("the closest titles", () => {
  it("are as many as asked for, 10 unless said, the closest first", async () => {
    for (const title of spread(others, 10)) {
      expect((await compared({ title })).matches.length).toBeLessThanOrEqual(10);
      for (const limit of [1, 7, 100]) {
        const { matches } = await compared({ title, limit });
        expect(matches.length).toBeLessThanOrEqual(limit);
        expect(new Set(matches.map((match) => match.title)).size).toBe(matches.length);
        const scores = matches.map(({ score, label }) => (label === "same" && score === 1 ? 2 : score));
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const match of matches) expect(collection).toContain(match.title);
      }
    }
    for (const limit of [1, 7, 50])
      expect((await compared({ title: collection[0] ?? "", limit })).matches).toHaveLength(limit);
  });

  it.each([0, 101, -1, 1.5, "3", null])("refuses a limit of %j", async (limit) => {
    const error = await refused(task, { body: { input: { title: "Analisis Sentimen", limit } } });
    expect(error).toMatchObject({ status: 400, code: "invalid_input" });
    expect(Object.keys(error.fields ?? {})).toEqual(["input.limit"]);
  });

  it("begin with a title that is in the collection already, in any case and punctuation", async () => {
    for (const title of spread(collection, 25)) {
      const written = [
        title,
        title.toUpperCase(),
        title.toLowerCase(),
        `  "${title.replaceAll(" ", "   ")}". `,
        title.replaceAll(" ", "-\n"),
        title.normalize("NFD"),
      ];
      for (const given of written) {
        const { label, matches } = await compared({ title: given });
        expect({ given, label, first: matches[0] }).toMatchObject({
          given,
          label: "same",
          first: { title, label: "same", score: 1, cosine: expect.closeTo(1, 9), jaccard: 1, editRatio: 1 },
        });
      }
    }
  });

  it("give the same answer however many are listed", async () => {
    for (const title of spread(others, 60)) {
      const [one, many] = [await compared({ title, limit: 1 }), await compared({ title, limit: 100 })];
      expect({ title, ...one.probabilities }).toEqual({ title, ...many.probabilities });
      expect(one.matches[0]).toEqual(many.matches[0]);
    }
  });
});
