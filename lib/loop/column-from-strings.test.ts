import { expect, test } from "vitest";
import { columnFromStrings } from "./column-from-strings";

const range = (n: number) => Array.from({ length: n }, (_, i) => String(i));

test("the reference decides the kind, and what is no number is left out", () => {
  expect(columnFromStrings(range(12), ["3", "", "x", "4.5"])).toEqual({
    kind: "numeric",
    reference: range(12).map(Number),
    current: [3, 4.5],
  });
});

test("a missing category is a category of its own", () => {
  expect(columnFromStrings(["a", "b "], ["", "a"])).toEqual({
    kind: "categorical",
    reference: ["a", "b"],
    current: ["(missing)", "a"],
  });
});

test("a column that only the current file fills takes its kind from there", () => {
  expect(columnFromStrings([], range(12)).kind).toBe("numeric");
});
