import { expect, test } from "vitest";
import { minimise } from "./minimise";

test("finds the bottom of a long bent valley (Rosenbrock)", () => {
  const found = minimise(
    ([x = 0, y = 0]) => ({
      value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
      gradient: Float64Array.of(-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)),
    }),
    Float64Array.of(-1.2, 1),
  );
  expect([...found]).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6)]);
});

test("leaves a start that is the bottom already, and the array it was given", () => {
  const start = Float64Array.of(3, -2);
  const bowl = (point: Float64Array) => ({
    value: point.reduce((sum, each, at) => sum + (each - (start[at] ?? 0)) ** 2, 0),
    gradient: point.map((each, at) => 2 * (each - (start[at] ?? 0))),
  });
  expect(minimise(bowl, start)).toEqual(start);
  expect([...minimise(bowl, Float64Array.of(50, 50))]).toEqual([expect.closeTo(3, 8), expect.closeTo(-2, 8)]);
  expect([...start]).toEqual([3, -2]);
});
