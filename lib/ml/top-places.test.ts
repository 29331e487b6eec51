import fc from "fast-check";
import { expect, test } from "vitest";
import { topPlaces } from "./top-places";

test("finds the same places as sorting all of them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 60 }),
      fc.integer({ min: 0, max: 20 }),
      (numbers, count) => {
        const sorted = numbers
          .map((value, place) => ({ value, place }))
          .filter(({ value }) => value > 0)
          .sort((a, b) => b.value - a.value || a.place - b.place)
          .slice(0, count)
          .map(({ place }) => place);
        expect([...topPlaces(Float64Array.from(numbers), count)]).toEqual(sorted);
      },
    ),
  );
});
