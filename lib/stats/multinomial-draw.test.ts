import fc from "fast-check";
import { expect, test } from "vitest";
import { multinomialDraw } from "./multinomial-draw";
import { createRandom } from "./random";

test("a draw keeps n, and leaves empty cells empty", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 12 }), fc.integer(), (counts, seed) => {
      const drawn = multinomialDraw(counts, createRandom(seed));
      const total = (values: number[]) => values.reduce((a, b) => a + b, 0);
      expect(total(drawn)).toBe(total(counts));
      drawn.forEach((count, index) => {
        expect(count).toBeGreaterThanOrEqual(0);
        if (counts[index] === 0) expect(count).toBe(0);
      });
    }),
  );
});

test("cells come out on average as they went in", () => {
  const random = createRandom(9);
  const totals = [0, 0, 0];
  for (let i = 0; i < 4000; i += 1) {
    multinomialDraw([5, 30, 65], random).forEach((count, index) => {
      totals[index] = (totals[index] ?? 0) + count;
    });
  }
  expect((totals[0] ?? 0) / 4000).toBeCloseTo(5, 0);
  expect((totals[1] ?? 0) / 4000).toBeCloseTo(30, 0);
  expect((totals[2] ?? 0) / 4000).toBeCloseTo(65, 0);
});
