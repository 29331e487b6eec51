import { expect, test } from "vitest";
import { fewestDays, sliceDays } from "./slice-days";

test("quick answers lead to larger slices, slow ones to smaller, never below the fewest", () => {
  expect(sliceDays(2, 5)).toBe(8);
  expect(sliceDays(10, 25)).toBe(10);
  expect(sliceDays(10, 50)).toBe(5);
  expect(sliceDays(10, 10_000)).toBe(fewestDays);
  expect(sliceDays(2, 0)).toBe(8);
});
