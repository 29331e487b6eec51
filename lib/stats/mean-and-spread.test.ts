import { expect, test } from "vitest";
import { meanAndSpread } from "./mean-and-spread";

test("mean and sample deviation of known numbers", () => {
  expect(meanAndSpread([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
    mean: 5,
    sd: expect.closeTo(Math.sqrt(32 / 7), 12),
  });
  expect(meanAndSpread([3])).toEqual({ mean: 3, sd: 0 });
  expect(() => meanAndSpread([])).toThrow(RangeError);
});
