import { expect, test } from "vitest";
import { mcNemar } from "./mcnemar";

// Expected values: statsmodels 0.13.5, mcnemar([[0, b], [c, 0]], exact=True).
test.each([
  [5, 14, 0.063568115234375],
  [7, 7, 1],
  [210, 260, 0.023706444234052836],
  [0, 0, 1],
])("%d against %d discordant rows agrees with statsmodels", (b, c, expected) => {
  expect(mcNemar(b, c).pValue).toBeCloseTo(expected, 11);
});
