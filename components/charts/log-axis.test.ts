import { expect, test } from "vitest";
import { logAxis } from "./log-axis";

test("the axis spans the edges and has ticks at 1, 2 and 5 of each decade inside them", () => {
  const axis = logAxis([0.5, 3, 40, 200]);
  expect(axis.tickvals).toEqual([0.5, 1, 2, 5, 10, 20, 50, 100, 200]);
  expect(axis.range?.map((power) => 10 ** power)).toEqual([expect.closeTo(0.5), expect.closeTo(200)]);
});

test("edges between two ticks of a decade still leave an axis", () => {
  expect(logAxis([2.5, 4]).tickvals).toEqual([]);
  expect(logAxis([2.5, 4]).range).toEqual([Math.log10(2.5), Math.log10(4)]);
});
