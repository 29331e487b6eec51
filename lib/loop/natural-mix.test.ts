import fc from "fast-check";
import { expect, it } from "vitest";
import { wilson } from "@/lib/stats/wilson";
import { naturalMixAccuracy } from "./natural-mix";

const confusion = { bad: { bad: 90, good: 10 }, good: { bad: 30, good: 70 } };

it("weighs the share found of each class by how frequent the class is", () => {
  expect(naturalMixAccuracy(confusion, { bad: 0.5, good: 0.5 })?.value).toBeCloseTo(0.8, 12);
  expect(naturalMixAccuracy(confusion, { bad: 0.15, good: 0.85 })?.value).toBeCloseTo(0.73, 12);
});

it("is Wilson's interval where one class is all there is", () => {
  const { interval } = naturalMixAccuracy(confusion, { bad: 0, good: 1 }) ?? { interval: [] };
  wilson(70, 100).forEach((bound, side) => expect(interval[side]).toBeCloseTo(bound, 12));
});

it("has its value inside its interval, from 0 to 1, whatever the counts and shares", () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(
      count,
      count,
      count,
      count,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b, c, d, share) => {
        const found = naturalMixAccuracy(
          { bad: { bad: a + 1, good: b }, good: { bad: c, good: d + 1 } },
          { bad: share, good: 1 - share },
        );
        const [low = NaN, high = NaN] = found?.interval ?? [];
        expect(found?.value).toBeGreaterThanOrEqual(low);
        expect(found?.value).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(-1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
  );
});

it("says nothing where a class that counts was never seen", () => {
  expect(naturalMixAccuracy({ bad: {}, good: { good: 3 } }, { bad: 0.2, good: 0.8 })).toBeUndefined();
});
