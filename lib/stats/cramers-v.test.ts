import { expect, test } from "vitest";
import { cramersV } from "./cramers-v";

test("the effect agrees with SciPy, and spans 0 to 1", () => {
  // scipy 1.10.1, scipy.stats.contingency.association([a, b], method="cramer").
  expect(cramersV([30, 50, 20, 10], [45, 40, 5, 12])).toBeCloseTo(0.2477213899410712, 12);
  expect(cramersV([5, 5], [50, 50])).toBe(0);
  expect(cramersV([5, 0], [0, 7])).toBeCloseTo(1, 12);
  expect(cramersV([5], [7])).toBe(0);
});
