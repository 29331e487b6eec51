import { expect, test } from "vitest";
import { driftOfRows } from "./drift-of-rows";

const rows = (n: number, row: (i: number) => Record<string, string>) =>
  Array.from({ length: n }, (_, i) => row(i));

test("columns are typed and compared, and one that a file lacks is not", () => {
  const reference = rows(90, (i) => ({ age: String(i % 30), shape: "xyz"[i % 3] ?? "", old: "a" }));
  const current = rows(60, (i) => ({ age: String(i % 30), shape: i % 10 < 8 ? "x" : "y", fresh: "b" }));
  const result = driftOfRows(reference, current);
  expect(result.n).toEqual({ reference: 90, current: 60 });
  expect(result.columns.map(({ name, kind, test: used, drifted }) => [name, kind, used, drifted])).toEqual([
    ["age", "numeric", "ks", false],
    ["shape", "categorical", "chi-square", true],
    ["old", "categorical", null, false],
    ["fresh", "categorical", null, false],
  ]);
  expect(result).toMatchObject({ share: 0.5, drifted: true });
});

test("a category that goes missing drifts", () => {
  const reference = rows(60, (i) => ({ shape: i % 2 === 0 ? "x" : "y" }));
  const current = rows(60, (i) => ({ shape: i % 2 === 0 ? "x" : "" }));
  expect(driftOfRows(reference, current).drifted).toBe(true);
});
