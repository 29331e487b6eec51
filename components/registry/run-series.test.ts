import { expect, test } from "vitest";
import { runSeries } from "./run-series";

test("each figure becomes a series of its own, over percent", () => {
  expect(
    runSeries([
      { share: 0.1234, step: 1, loss: 1 },
      { share: 0.5, loss: 0.4, macroF1: 0.8 },
    ]),
  ).toEqual([
    {
      name: "loss",
      points: [
        { x: 12.3, y: 1 },
        { x: 50, y: 0.4 },
      ],
    },
    { name: "macroF1", points: [{ x: 50, y: 0.8 }] },
  ]);
});

test("without figures there is no series", () => {
  expect(runSeries([{ share: 1 }])).toEqual([]);
});
