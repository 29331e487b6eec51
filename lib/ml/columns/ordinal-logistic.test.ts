import { describe, expect, it } from "vitest";
import type { ScaledRows } from "./column-estimator";
import { fitOrdinal, ordinalScores } from "./ordinal-logistic";

/** Rows of one column from counts: `counts[group][class]` rows with x = group. */
function rowsOf(counts: readonly (readonly number[])[]): ScaledRows {
  const cells = counts.flatMap((classes, group) =>
    classes.flatMap((count, target) => Array.from({ length: count }, () => ({ group, target }))),
  );
  return {
    values: Float64Array.from(cells, ({ group }) => group),
    columns: 1,
    targets: Uint8Array.from(cells, ({ target }) => target),
    weights: new Float64Array(cells.length).fill(1),
    classes: 3,
  };
}

// Cumulative odds 1 and 4 in the first group, halved to 1/2 and 2 in the second: proportional, so the fit is exact.
const exact = rowsOf([
  [15, 9, 6],
  [10, 10, 10],
]);

describe("proportional odds", () => {
  it("finds the thresholds and the slope that fit these counts exactly", () => {
    const { slopes, thresholds } = fitOrdinal(exact, { ridge: 0, hold: 1 });
    expect([...thresholds]).toEqual([expect.closeTo(0, 6), expect.closeTo(Math.log(4), 6)]);
    expect(slopes[0]).toBeCloseTo(Math.log(2), 6);
  });

  it("gives back the shares of the groups", () => {
    const model = fitOrdinal(exact, { ridge: 0, hold: 1 });
    const shares = (x: number) => [...ordinalScores(model, Float64Array.of(x)).map(Math.exp)];
    expect(shares(0)).toEqual([expect.closeTo(0.5, 6), expect.closeTo(0.3, 6), expect.closeTo(0.2, 6)]);
    expect(shares(1)).toEqual([expect.closeTo(1 / 3, 6), expect.closeTo(1 / 3, 6), expect.closeTo(1 / 3, 6)]);
  });

  it("counts a row of weight 2 as two rows, and a ridge draws the slope to nothing", () => {
    const once = rowsOf([
      [5, 3, 2],
      [1, 4, 8],
    ]);
    const doubled = fitOrdinal({ ...once, weights: once.weights.map(() => 2) }, { ridge: 0.4, hold: 1 });
    const single = fitOrdinal(once, { ridge: 0.2, hold: 1 });
    expect(doubled.slopes[0]).toBeCloseTo(single.slopes[0] ?? 0, 5);
    expect(fitOrdinal(once, { ridge: 1e4, hold: 1 }).slopes[0]).toBeCloseTo(0, 2);
  });

  it("an update moves towards new rows, less the more were learned before, and keeps the classes it does not see", () => {
    const first = fitOrdinal(exact, { ridge: 0.1, hold: 1 });
    const news = rowsOf([
      [0, 0, 0],
      [0, 0, 12],
    ]);
    const update = (rows: number) => fitOrdinal(news, { ridge: 0.1, hold: 1, init: { ...first, rows } });
    const low = (model: typeof first, x = 1) => Math.exp(ordinalScores(model, Float64Array.of(x))[0] ?? 0);
    expect(low(update(60))).toBeLessThan(low(first));
    expect(low(update(6000))).toBeGreaterThan(low(update(60)));
    expect(low(update(60))).toBeGreaterThan(0.1);
  });
});
