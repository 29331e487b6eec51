import { expect, test } from "vitest";
import { anchorOf } from "./anchor-of";

const anchors = [
  { value: 8, text: "always" },
  { value: 1, text: "never" },
  { value: 4, text: "sometimes" },
];

test("a point with words of its own says them", () => {
  expect(anchorOf(anchors, 4)).toEqual({ at: "sometimes" });
});

test("a point without words says between which it lies", () => {
  expect(anchorOf(anchors, 3)).toEqual({ below: "never", above: "sometimes" });
  expect(anchorOf(anchors, 5)).toEqual({ below: "sometimes", above: "always" });
});

test("outside the words there is nothing to say", () => {
  expect(anchorOf(anchors, 9)).toBeUndefined();
  expect(anchorOf([], 3)).toBeUndefined();
});
