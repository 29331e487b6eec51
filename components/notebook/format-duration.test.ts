import { expect, it } from "vitest";
import { formatDuration } from "./format-duration";

it.each([
  [0, "en", "<1 ms"],
  [0.99, "en", "<1 ms"],
  [1, "en", "1 ms"],
  [12.5, "en", "13 ms"],
  [999.4, "en", "999 ms"],
  [999.6, "en", "1.0 s"],
  [1250, "id", "1,3 s"],
  [61_000, "en", "61.0 s"],
])("writes %d ms in %s as %s", (milliseconds, locale, words) => {
  expect(formatDuration(milliseconds, locale)).toBe(words);
});
