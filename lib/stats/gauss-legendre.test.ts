import { expect, test } from "vitest";
import { gaussLegendre } from "./gauss-legendre";

test("two and three points have their known places and weights", () => {
  const two = gaussLegendre(2);
  expect([...two.nodes].map((node) => node * 2 - 1)).toEqual([
    expect.closeTo(-1 / Math.sqrt(3), 14),
    expect.closeTo(1 / Math.sqrt(3), 14),
  ]);
  const three = gaussLegendre(3);
  expect([...three.weights].map((weight) => weight * 18)).toEqual([
    expect.closeTo(5, 12),
    expect.closeTo(8, 12),
    expect.closeTo(5, 12),
  ]);
});

test("n points integrate every power up to 2n - 1 exactly", () => {
  for (let n = 1; n <= 24; n += 1) {
    const { nodes, weights } = gaussLegendre(n);
    for (let power = 0; power < 2 * n; power += 1) {
      const integral = nodes.reduce((sum, node, at) => sum + (weights[at] ?? 0) * node ** power, 0);
      expect(integral).toBeCloseTo(1 / (power + 1), 13);
    }
  }
});
