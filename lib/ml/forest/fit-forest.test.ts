import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitForest, type ForestSettings } from "./fit-forest";
import { writeForest } from "./forest-artifact";
import { binsOf, predictForest } from "./predict-forest";
import { noisyColumns, threeLabels } from "./testing";

const settings: ForestSettings = { trees: 30, maxDepth: 12, minLeaf: 1, columnsPerSplit: 2 };
const fit = (data = noisyColumns(200, 4, 1), changed: Partial<ForestSettings> = {}, seed = 1) =>
  fitForest(data, { ...settings, ...changed }, { labels: threeLabels, seed });

describe("a random forest", () => {
  it("learns a rule of two columns among four", () => {
    const forest = fit(noisyColumns(600, 4, 1));
    const unseen = noisyColumns(400, 4, 2);
    const right = [...unseen.targets].filter((target, row) => {
      const values = unseen.columns.map((column) => column[row] ?? 0);
      const scores = predictForest(forest, binsOf(forest, values));
      return scores.indexOf(Math.max(...scores)) === target;
    });
    // One row in ten got a random class, a third of those by chance the right one.
    expect(right.length / 400).toBeGreaterThan(0.85);
  });

  it("is the same, bit for bit, for the same seed and another for another", () => {
    expect(writeForest(fit())).toEqual(writeForest(fit()));
    expect(writeForest(fit(undefined, {}, 2))).not.toEqual(writeForest(fit()));
  });

  it("one tree on one clean column finds the split half-way between the values", () => {
    const columns = [Float64Array.from([1, 2, 3, 7, 8, 9])];
    const data = {
      columns,
      targets: Uint8Array.from([0, 0, 0, 1, 1, 1]),
      weights: new Float64Array(6).fill(1),
    };
    const forest = fitForest(data, { ...settings, trees: 40 }, { labels: ["a", "b"], seed: 3 });
    expect([...(forest.edges[0] ?? [])]).toEqual([1.5, 2.5, 5, 7.5, 8.5]);
    expect(predictForest(forest, binsOf(forest, [1]))[0]).toBeGreaterThan(0.9);
    expect(predictForest(forest, binsOf(forest, [9]))[1]).toBeGreaterThan(0.9);
  });

  it("keeps to the depth and to the rows a leaf must have", () => {
    const stump = fit(undefined, { maxDepth: 1, trees: 5 });
    expect(stump.skip.length).toBe(15);
    const whole = fit(undefined, { minLeaf: 100, trees: 5, maxDepth: 30 });
    // About 126 distinct rows are drawn for a tree: they do not make two leaves of 100.
    expect(whole.skip.length).toBe(5);
    const coarse = fit(undefined, { minLeaf: 3 });
    const least = Math.min(...coarse.cover.filter((_, node) => coarse.skip[node] === 0));
    expect(least).toBeGreaterThanOrEqual(3);
  });

  it("gives a class more say when its weight is larger", () => {
    const meanOf = (classWeights: ForestSettings["classWeights"]) => {
      const forest = fit(undefined, { classWeights, minLeaf: 5 });
      return predictForest(forest, binsOf(forest, [NaN, NaN, NaN, NaN]));
    };
    const [equal, favoured, balanced] = [meanOf(undefined), meanOf([5, 1, 1]), meanOf("balanced")];
    expect(favoured[0]).toBeGreaterThan((equal[0] ?? 1) + 0.1);
    for (const share of balanced) expect(share).toBeCloseTo(1 / 3, 1);
  });

  it("counts a row of weight 2 as much as the row twice, on average", () => {
    const data = noisyColumns(300, 3, 5);
    const heavy = { ...data, weights: Float64Array.from(data.targets, (target) => (target === 0 ? 4 : 1)) };
    const base = (forest: ReturnType<typeof fit>) =>
      predictForest(forest, binsOf(forest, [NaN, NaN, NaN]))[0] ?? 0;
    const share = [...data.targets].filter((target) => target === 0).length / 300;
    expect(base(fit(data))).toBeCloseTo(share, 1);
    expect(base(fit(heavy))).toBeCloseTo((4 * share) / (4 * share + 1 - share), 1);
  });

  it("learns and answers with values that are not known", () => {
    const forest = fit(noisyColumns(400, 4, 7, 0.2));
    const sure = predictForest(forest, binsOf(forest, [8, 8, 1, 1]));
    const unsure = predictForest(forest, binsOf(forest, [8, NaN, 1, 1]));
    expect(sure[2]).toBeGreaterThan(0.6);
    expect(unsure[2]).toBeLessThan(sure[2] ?? 0);
    expect(unsure.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  });

  it("gives probabilities whatever it learned and is asked", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer(),
        fc.array(fc.oneof(fc.double(), fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 3 }),
        (rows, seed, input) => {
          const forest = fit(noisyColumns(rows, 3, seed, 0.1), { trees: 7 }, seed);
          const scores = predictForest(forest, binsOf(forest, input));
          expect(scores.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
          for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("splits a column of many values at no more points than a byte can name", () => {
    const values = Float64Array.from({ length: 3000 }, (_, row) => Math.sin(row) * 1e6);
    const data = {
      columns: [values],
      targets: Uint8Array.from(values, (value) => (value > 0 ? 1 : 0)),
      weights: new Float64Array(3000).fill(1),
    };
    const forest = fitForest(data, { ...settings, trees: 5 }, { labels: ["a", "b"], seed: 1 });
    expect(forest.edges[0]?.length).toBe(254);
    expect(predictForest(forest, binsOf(forest, [-5e5]))[0]).toBe(1);
  });

  it("refuses nothing at all to learn from", () => {
    expect(() => fit(noisyColumns(0, 2, 1))).toThrow(RangeError);
  });
});
