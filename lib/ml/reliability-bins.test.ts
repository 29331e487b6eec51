import { expect, test } from "vitest";
import { calibrationError } from "./calibration-error";
import { reliabilityBins } from "./reliability-bins";

test("confidences fall into ten bins, sure ones into the last, with their mean and the share that is right", () => {
  const bins = reliabilityBins([
    { confidence: 0.62, right: true },
    { confidence: 0.68, right: false },
    { confidence: 1, right: true },
    { confidence: 0, right: false },
  ]);
  expect(bins).toHaveLength(10);
  expect(bins[6]).toEqual({ n: 2, confidence: 0.65, right: 0.5 });
  expect(bins[9]).toEqual({ n: 1, confidence: 1, right: 1 });
  expect(bins[0]).toEqual({ n: 1, confidence: 0, right: 0 });
  expect(bins[3]).toEqual({ n: 0, confidence: 0, right: 0 });
  expect(calibrationError(bins)).toBeCloseTo((2 * 0.15) / 4, 12);
});

test("no rows have no error, and a confidence outside 0-1 is refused", () => {
  expect(calibrationError(reliabilityBins([]))).toBe(0);
  for (const confidence of [-0.1, 1.1])
    expect(() => reliabilityBins([{ confidence, right: true }])).toThrow(RangeError);
});
