import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { meanAndSpread } from "@/lib/stats/mean-and-spread";
import { parseStarter } from "@/lib/task/parse-starter";
import { generateStarter, published, starterFile } from "./generate-starter";
import { indicators, label } from "./schema";
import { distraction } from "./task";

const bytes = readFileSync(fileURLToPath(new URL("./data/starter.csv", import.meta.url)));

// `npx vitest run models/distraction/starter.test.ts -u` writes it anew.
test("the starter file is what the generator writes, and every row says that it is synthetic", async () => {
  await expect(starterFile()).toMatchFileSnapshot("./data/starter.csv");
  const [head, ...rows] = bytes.toString().trimEnd().split("\n");
  expect(head).toBe(`${indicators.join(",")},distraction,synthetic`);
  expect(rows).toHaveLength(600);
  expect(rows.every((row) => row.endsWith(",true"))).toBe(true);
});

test("none of it is kept to judge a version", () => {
  const { train, test: kept } = parseStarter(distraction, bytes);
  expect([train.length, kept.length]).toEqual([600, 0]);
});

test("many made-up answers have the published means, spreads and rank correlations", () => {
  const rows = generateStarter(20_000, 5);
  const grade = rows.map((row) => label.options.indexOf(row.label));
  for (const name of indicators) {
    const values = rows.map((row) => row[name]);
    const { mean, sd } = meanAndSpread(values);
    expect(Math.abs(mean - published[name].mean)).toBeLessThan(0.1);
    expect(Math.abs(sd - published[name].sd)).toBeLessThan(0.12);
    // Three classes tell a little less than eight ratings, so the correlation with them is a little weaker.
    const ratio = pearson(ranks(values), ranks(grade)) / published[name].rankCorrelation;
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.1);
  }
  const shares = label.options.map((each) => rows.filter((row) => row.label === each).length / rows.length);
  [9 / 88, 47 / 88, 32 / 88].forEach((share, at) => expect(shares[at]).toBeCloseTo(share, 1.5));
});

/** Mean rank of each value among all. */
function ranks(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let below = 0;
  const rankOf = new Map<number, number>();
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    rankOf.set(value, below + (count + 1) / 2);
    below += count;
  }
  return values.map((value) => rankOf.get(value) ?? 0);
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const [left, right] = [meanAndSpread(a), meanAndSpread(b)];
  const products = a.map((value, at) => (value - left.mean) * ((b[at] ?? 0) - right.mean));
  return products.reduce((sum, product) => sum + product, 0) / (a.length - 1) / left.sd / right.sd;
}
