import { expect, test } from "vitest";
import { classImbalance } from "./class-imbalance";

test("the ratio of the largest to the smallest class decides, twice as many rows being still all right", () => {
  expect(classImbalance({ a: 30, b: 90, c: 45 })).toEqual({
    largest: { label: "b", n: 90 },
    smallest: { label: "a", n: 30 },
    ratio: 3,
    imbalanced: true,
  });
  expect(classImbalance({ a: 50, b: 100 })?.imbalanced).toBe(false);
  expect(classImbalance({ a: 50, b: 101 })?.imbalanced).toBe(true);
});

test("a class without rows is as imbalanced as can be, and of less than two classes there is nothing to say", () => {
  expect(classImbalance({ a: 5, b: 0 })).toMatchObject({ ratio: Infinity, imbalanced: true });
  for (const counts of [{}, { a: 5 }, { a: 0, b: 0 }]) expect(classImbalance(counts)).toBeUndefined();
});
