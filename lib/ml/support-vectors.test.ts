import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/stats/random";
import type { LabelledMatrix } from "./logistic";
import { sparseFromDense } from "./sparse-matrix";
import { fitSupportVectors } from "./support-vectors";

const data = (rows: number[][], targets: number[], rowWeights = rows.map(() => 1)): LabelledMatrix => ({
  matrix: sparseFromDense(rows),
  targets: Uint32Array.from(targets),
  rowWeights: Float64Array.from(rowWeights),
});
const fit = (rows: LabelledMatrix, classes: number, cost: number) =>
  fitSupportVectors(rows, { classes, cost, epochs: 400, seed: 1 });

describe("the support vector machine", () => {
  it("finds the minimum of w^2 / 2 + 2 C (1 - w)^2 for two points at 1 and -1: w = 4 C / (1 + 4 C)", () => {
    for (const cost of [0.1, 1, 5]) {
      const { weights, bias } = fit(data([[1], [-1]], [1, 0]), 2, cost);
      expect((weights[1] ?? 0) - (weights[0] ?? 0)).toBeCloseTo((4 * cost) / (1 + 4 * cost), 6);
      expect(bias[1]).toBeCloseTo(0, 6);
    }
  });

  it("counts a row of weight two as two rows do, and one of weight nothing not at all", () => {
    const twice = fit(
      data(
        [
          [1, 2],
          [1, 2],
          [-1, 1],
        ],
        [1, 1, 0],
      ),
      2,
      1,
    );
    const weighed = fit(
      data(
        [
          [1, 2],
          [-1, 1],
          [3, -3],
        ],
        [1, 0, 0],
        [2, 1, 0],
      ),
      2,
      1,
    );
    weighed.weights.forEach((weight, cell) => expect(weight).toBeCloseTo(twice.weights[cell] ?? 0, 5));
  });

  it("reaches a point that no small step improves", () => {
    const random = createRandom(5);
    const rows = Array.from({ length: 30 }, () => [random() - 0.4, random() - 0.5, random() - 0.6]);
    const targets = rows.map(([a = 0, b = 0]) => (a + b + 0.4 * (random() - 0.5) > 0 ? 1 : 0));
    const { weights, bias } = fit(data(rows, targets), 2, 0.7);
    const plane = [0, 1, 2].map((j) => 2 * (weights[j * 2 + 1] ?? 0));
    const all = [...plane, 2 * (bias[1] ?? 0)];
    const objective = (point: number[]) =>
      point.reduce((sum, w) => sum + (w * w) / 2, 0) +
      rows.reduce((sum, row, i) => {
        const score = [...row, 1].reduce((total, x, j) => total + x * (point[j] ?? 0), 0);
        return sum + 0.7 * Math.max(0, 1 - (targets[i] ? score : -score)) ** 2;
      }, 0);
    const least = objective(all);
    for (let draw = 0; draw < 200; draw += 1)
      expect(objective(all.map((w) => w + 0.02 * (random() - 0.5)))).toBeGreaterThan(least);
  });

  it("parts three classes, each from the rest", () => {
    const rows = [
      [2, 0],
      [3, 0.2],
      [0, 2],
      [0.1, 3],
      [-2, -2],
      [-3, -2],
    ];
    const targets = [0, 0, 1, 1, 2, 2];
    const { weights, bias } = fit(data(rows, targets), 3, 1);
    rows.forEach((row, i) => {
      const scores = [0, 1, 2].map((k) =>
        row.reduce((sum, x, j) => sum + x * (weights[j * 3 + k] ?? 0), bias[k] ?? 0),
      );
      expect(scores.indexOf(Math.max(...scores))).toBe(targets[i]);
    });
  });
});
