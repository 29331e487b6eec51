import fc from "fast-check";
import { expect, test } from "vitest";
import { parallelAxes } from "./parallel-axes";

test("numbers lie between the least and the greatest, each axis in its own unit", () => {
  expect(
    parallelAxes([
      { name: "rows", values: [100, 300, 200, null] },
      { name: "rate", values: [0.1, 0.1, 0.1, 0.1] },
    ]),
  ).toEqual([
    {
      name: "rows",
      kind: "number",
      places: [0, 1, 0.5, null],
      values: [100, 300, 200, null],
      ticks: [
        { place: 0, value: 100 },
        { place: 1, value: 300 },
      ],
    },
    {
      name: "rate",
      kind: "number",
      places: [0.5, 0.5, 0.5, 0.5],
      values: [0.1, 0.1, 0.1, 0.1],
      ticks: [{ place: 0.5, value: 0.1 }],
    },
  ]);
});

test("words and switches are categories at even distances", () => {
  const [axis] = parallelAxes([{ name: "method", values: ["tree", "bayes", "svm", "bayes"] }]);
  expect(axis).toMatchObject({ kind: "category", places: [1, 0, 0.5, 0] });
  expect(axis?.ticks.map(({ value }) => value)).toEqual(["bayes", "svm", "tree"]);
  expect(parallelAxes([{ name: "balanced", values: [true, false] }])[0]?.places).toEqual([1, 0]);
});

test("one value that is no number makes an axis of categories, and no value makes no axis", () => {
  expect(parallelAxes([{ name: "depth", values: [8, "none"] }])[0]?.kind).toBe("category");
  expect(parallelAxes([{ name: "empty", values: [null, null] }])).toEqual([]);
  expect(parallelAxes([])).toEqual([]);
});

test("every number has its place, in order, whatever its size", () => {
  const numbers = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(numbers, (values) => {
      const [axis] = parallelAxes([{ name: "any", values }]);
      expect(axis === undefined).toBe(values.every((value) => value === null));
      if (!axis) return;
      for (const [index, value] of values.entries()) {
        const place = axis.places[index] ?? null;
        expect(place === null).toBe(value === null);
        if (place === null || value === null) continue;
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
        for (const [other, against] of values.entries())
          if (against !== null && value < against)
            expect(place).toBeLessThanOrEqual(axis.places[other] ?? -1);
      }
    }),
  );
});
