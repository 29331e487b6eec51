import fc from "fast-check";
import { expect, test } from "vitest";
import { jensenShannon } from "./jensen-shannon";

// Expected values: scipy 1.10.1, scipy.spatial.distance.jensenshannon(a, b, base=2).
test("the distance agrees with SciPy", () => {
  expect(jensenShannon([10, 20, 30, 40], [25, 25, 25, 25])).toBeCloseTo(0.2005033225314282, 12);
  expect(jensenShannon([5, 0, 15], [0, 9, 3])).toBeCloseTo(0.7709480772207902, 12);
});

test("it is symmetric, within 0 and 1, 0 for equal shares and 1 for nothing in common", () => {
  const counts = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }).filter((c) => c.some((x) => x > 0));
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const distance = jensenShannon(a, b);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(1);
      expect(jensenShannon(b, a)).toBeCloseTo(distance, 12);
      const tripled = a.map((x) => 3 * x);
      expect(jensenShannon(a, tripled)).toBeCloseTo(0, 6);
    }),
  );
  expect(jensenShannon([4, 0], [0, 9])).toBe(1);
});

test("empty samples and different bins are refused", () => {
  expect(() => jensenShannon([0, 0], [1, 1])).toThrow(RangeError);
  expect(() => jensenShannon([1], [1, 1])).toThrow(RangeError);
});
