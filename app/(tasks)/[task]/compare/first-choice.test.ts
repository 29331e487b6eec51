import { expect, test } from "vitest";
import type { Alias } from "@/lib/api/alias";
import { firstChoice } from "./first-choice";

const option = (version: number, ...aliases: Alias[]) => ({
  version,
  aliases,
  sha256: "a".repeat(64),
  estimator: "e",
  macroF1: 0.5,
  n: 10,
});
const numbers = (...given: Parameters<typeof firstChoice>) =>
  firstChoice(...given)?.map(({ version }) => version);

test("without a wish the serving version stands beside the challenger, else the newest other", () => {
  const options = [option(4), option(3, "challenger"), option(2, "champion"), option(1)];
  expect(numbers(options, [])).toEqual([2, 3]);
  expect(numbers([option(4), option(2, "champion")], [])).toEqual([2, 4]);
});

test("a wish is followed when there is such a version", () => {
  const options = [option(4), option(3), option(2, "champion"), option(1)];
  expect(numbers(options, [1, 4])).toEqual([1, 4]);
  expect(numbers(options, [9, 1])).toEqual([2, 1]);
});

test("the only version stands beside itself, and without any there is no choice", () => {
  expect(numbers([option(1, "champion")], [])).toEqual([1, 1]);
  expect(firstChoice([], [])).toBeUndefined();
});
