import { describe, expect, test } from "vitest";
import { multinomialDraw } from "@/lib/stats/multinomial-draw";
import { createRandom } from "@/lib/stats/random";
import { compareCounts } from "./compare-counts";

describe("the test fits the counts", () => {
  test("two categories go to the z test, or to Fisher's when one is rare", () => {
    expect(compareCounts([52, 68], [30, 70]).test).toBe("two-proportion z");
    // scipy 1.10.1, fisher_exact([[0, 1260], [2, 28]]).
    const rare = compareCounts([0, 1260], [2, 28]);
    expect(rare).toMatchObject({ test: "fisher exact", statistic: 2 });
    expect(rare.pValue).toBeCloseTo(0.0005232107095819727, 10);
  });

  test("more go to chi-square", () => {
    // scipy 1.10.1, chi2_contingency([a, b], correction=False).
    const result = compareCounts([30, 50, 20, 10], [45, 40, 5, 12]);
    expect(result.test).toBe("chi-square");
    expect(result.pValue).toBeCloseTo(0.0046159596003029655, 9);
  });

  test("one category cannot differ", () => {
    expect(compareCounts([0, 50], [0, 30])).toEqual({ test: "chi-square", statistic: 0, pValue: 1 });
    expect(() => compareCounts([0], [3])).toThrow(RangeError);
  });
});

test("a new category that takes a sixth of a small window is found, one stray row in it is not", () => {
  expect(compareCounts([700, 560, 0], [14, 11, 5])).toMatchObject({ test: "fisher exact", statistic: 5 });
  expect(compareCounts([700, 560, 0], [14, 11, 5]).pValue).toBeLessThan(1e-6);
  expect(compareCounts([700, 560, 1], [17, 12, 1]).pValue).toBeGreaterThan(0.05);
});

test("without drift at most 6 % of windows have p <= 0.05 and 0.8 % p <= 0.005, rare bins and unequal sizes included", () => {
  const random = createRandom(11);
  const shares = [400, 300, 200, 60, 20, 10, 5, 2, 2, 1];
  let below5 = 0;
  let below05 = 0;
  const rounds = 4000;
  for (let i = 0; i < rounds; i += 1) {
    const reference = multinomialDraw(shares, random);
    const window = sample(shares, [30, 60, 200][i % 3] ?? 30, random);
    const { pValue } = compareCounts(reference, window);
    if (pValue <= 0.05) below5 += 1;
    if (pValue <= 0.005) below05 += 1;
  }
  expect(below5 / rounds).toBeLessThan(0.06);
  expect(below05 / rounds).toBeLessThan(0.008);
});

function sample(shares: readonly number[], n: number, random: () => number): number[] {
  const counts = shares.map(() => 0);
  for (let row = 0; row < n; row += 1) {
    let left = random() * 1000;
    const bin = shares.findIndex((share) => (left -= share) < 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
