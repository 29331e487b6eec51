import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { evaluateJudged } from "@/lib/loop/evaluate-judged";
import { measureGaps } from "@/lib/loop/measure-gaps";
import { stratifiedSplit } from "@/lib/loop/split";
import { logistic } from "./logistic";
import { input } from "./schema";
import { mushroom } from "./task";

const shipped = logistic.read(
  new Uint8Array(readFileSync(`public/models/mushroom/${mushroom.shipped.sha256}.bin`)),
);
const answer = (answers: Record<string, string>) => logistic.predict(shipped, input.parse(answers));

describe("the shipped weights", () => {
  test("know the smells", () => {
    expect(answer({ odor: "f" })).toMatchObject({ label: "poisonous" });
    expect(answer({ odor: "f" }).undecided).toBeUndefined();
    expect(answer({ odor: "a" })).toMatchObject({ label: "poisonous", undecided: "too_few_answers" });
  });

  test("answer the examples with every word the task has", () => {
    const said = mushroom.examples.map(({ input: of }) => {
      const { label, undecided } = logistic.predict(shipped, of);
      return undecided ?? label;
    });
    expect(said).toEqual(["edible", "poisonous", "poisonous", "too_few_answers", "unlike_known"]);
  });

  test("never call anything edible that has a green spore print or smells of anything but almond or anise", () => {
    const [fine] = mushroom.examples;
    for (const bad of [{ "spore-print-color": "r" }, ..."cyfmps".split("").map((odor) => ({ odor }))])
      expect(logistic.predict(shipped, { ...fine?.input, ...bad }).label).toBe("poisonous");
  });

  test("give reasons that the task can tell", () => {
    for (const { input: of } of mushroom.examples) {
      const { undecided } = logistic.predict(shipped, of);
      if (undecided) expect(Object.keys(mushroom.undecided?.reasons ?? {})).toContain(undecided);
    }
  });
});

describe("rows of data files", () => {
  it.each([
    ["e", "edible"],
    ["p", "poisonous"],
    ["edible", "edible"],
    [" Poisonous ", "poisonous"],
  ])("reads the class %j as %s", (kind, label) => {
    expect(mushroom.parseRow({ class: kind, odor: "n", habitat: "" })).toEqual({
      input: input.parse({ odor: "n" }),
      label,
    });
  });

  it("passes over other classes and throws for letters that are none", () => {
    expect(mushroom.parseRow({ class: "unknown", odor: "n" })).toBeUndefined();
    expect(() => mushroom.parseRow({ class: "e", odor: "N" })).toThrow();
    expect(() => mushroom.parseRow({ class: "e", odor: "none" })).toThrow();
    expect(() => mushroom.parseRow({ class: "e", odor: "" })).toThrow();
  });
});

test("drift watches every answer, the missing ones too, and how many there are", () => {
  expect(mushroom.features(input.parse({ odor: "n", bruises: "t" }))).toMatchObject({
    answered: 2,
    odor: "n",
    habitat: "?",
  });
});

const file = "../shared/datasets/mushroom/train.csv";
describe.skipIf(!existsSync(file))("on rows it has not learned from (skipped without the data set)", () => {
  const records = z
    .array(z.record(z.string(), z.string()))
    .parse(parse(existsSync(file) ? readFileSync(file) : "", { columns: true }));
  const rows = records.flatMap((record) => mushroom.parseRow(record) ?? []);
  const { train, test: kept } = stratifiedSplit(rows, {
    share: 0.2,
    seed: 11,
    labelOf: ({ label }) => label,
    keyOf: (row) => mushroom.groupKey(row.input),
  });

  test("all answers give the right word, and gaps never make a poisonous one edible", () => {
    const model = logistic.fit(train, { seed: 1 });
    const predict = (of: Record<string, string>) => logistic.predict(model, of);
    const judged = kept.map((row) => ({ row, prediction: predict(row.input) }));
    expect(evaluateJudged(mushroom, judged).accuracy.value).toBe(1);
    const policy = mushroom.gaps;
    if (!policy) throw new Error("no policy");
    const asked = z.record(z.string(), z.string());
    const gaps = measureGaps(policy, kept, (of) => predict(asked.parse(of)));
    expect(gaps.steps).toHaveLength(23);
    expect(gaps.steps.reduce((sum, { worst }) => sum + worst, 0)).toBe(0);
    expect(gaps.steps.slice(0, 8).every(({ decided, n }) => decided / n > 0.9)).toBe(true);
  });
});

describe("advice", () => {
  const advice = (answers: Record<string, string>) =>
    mushroom.advise?.(input.parse(answers), answer(answers)).map(({ code }) => code);

  it("names the most telling questions that are open", () => {
    expect(advice({ "cap-shape": "x", "cap-surface": "y", "cap-color": "n" })).toEqual([
      "answer_odor",
      "answer_spore-print-color",
      "answer_gill-color",
    ]);
    expect(advice({ odor: "n" })?.[0]).toBe("answer_spore-print-color");
  });

  it("sends everyone with an edible one to an expert, and says no more of a poisonous one", () => {
    const [fine, foul] = mushroom.examples;
    expect(advice(fine?.input ?? {})).toEqual(["ask_an_expert"]);
    expect(advice(foul?.input ?? {})).toEqual([]);
  });
});
