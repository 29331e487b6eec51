import { expect, test } from "vitest";
import { columnKind, parseNumber } from "./column-kind";

const range = (n: number) => Array.from({ length: n }, (_, i) => String(i));

test("more than ten different numbers are numeric, fewer a scale", () => {
  expect(columnKind(range(11))).toBe("numeric");
  expect(columnKind(["-1.5", "2e3", "+.5", "", " 7 ", ...range(9)])).toBe("numeric");
  expect(columnKind([...range(10), ...range(10)])).toBe("categorical");
  expect(columnKind([...range(50), "n/a"])).toBe("categorical");
});

test("many different sentences are text, many different codes are not", () => {
  const sentences = range(20).map((i) => `aplikasi ini bagus sekali ${i}`);
  expect(columnKind(sentences)).toBe("text");
  expect(columnKind(range(20).map((i) => `user-${i}`))).toBe("categorical");
  expect(columnKind([...sentences.slice(0, 3), ...sentences.slice(0, 3), ...sentences.slice(0, 3)])).toBe(
    "categorical",
  );
  expect(columnKind(["", " "])).toBe("categorical");
});

test("only plain decimal numbers are numbers", () => {
  expect(["1", "-2.5", "1e3", "007"].map(parseNumber)).toEqual([1, -2.5, 1000, 7]);
  expect(["", "0x10", "Infinity", "NaN", "1,5", "1e999", "12a"].map(parseNumber)).toEqual(
    new Array(7).fill(undefined),
  );
});
