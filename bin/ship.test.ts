import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tasks } from "@/models";
import { fillCard } from "./card";
import { train } from "./train";

const data = "../shared/datasets/smsa/train.tsv";
const validation = "../shared/datasets/smsa/valid.tsv";
const [task] = tasks;
const { shipped } = task;

// Without the data set there is nothing to train from; the skip is named in the output.
const here = existsSync(data) && existsSync(validation);

it.skipIf(!here)(
  "is trained again from SmSA with the same sha-256 and figures (needs ../shared/datasets/smsa)",
  async () => {
    const report = await train({ task, data, validation, seed: shipped.lineage.seed });
    expect(report.weightsSha256).toBe(shipped.sha256);
    expect(report.dataHash).toBe(shipped.lineage.dataHash);
    expect(report.validation).toEqual(shipped.validation);
  },
);

it.skipIf(!here)(
  "has the starter-only figures on SmSA valid in its card (needs ../shared/datasets/smsa)",
  async () => {
    const { validation: evaluation } = await train({
      task,
      validation,
      seed: shipped.lineage.seed,
    });
    const card = readFileSync("models/sentiment/card.md", "utf8");
    expect(fillCard(card, shipped, [{ model: "starter only", rows: "validation", evaluation }])).toBe(card);
  },
);

it("keeps its targets", () => {
  expect(shipped.validation.macroF1.value).toBeGreaterThanOrEqual(0.87);
  // 1,260 rows less the cases that stand in the training file as well.
  expect(shipped.validation.n).toBeGreaterThanOrEqual(1200);
  expect(shipped.bytes).toBeLessThan(1_000_000);
});

it("has in its card the figures of its record", () => {
  // The widths of the columns also depend on the rows of other models, so only what stands in the cells counts.
  const cells = (text: string) =>
    text
      .split("\n")
      .filter((line) => /^\| (?!-|starter only)/.test(line))
      .map((line) => line.split("|").map((cell) => cell.trim()));
  const card = readFileSync("models/sentiment/card.md", "utf8");
  expect(cells(card).length).toBeGreaterThan(10);
  expect(cells(fillCard(card, shipped, []))).toEqual(cells(card));
});
