import { expect, test } from "vitest";
import type { Match } from "@/lib/task/prediction";
import { selectMatches } from "./select-matches";

const match = (title: string, score: number): Match => ({
  title,
  score,
  label: "same",
  cosine: score,
  jaccard: score,
  editRatio: score,
  shared: [],
});
const matches = [match("Sistem Pakar Padi", 0.9), match("Sistem Informasi", 0.5), match("Pakar Jagung", 0.2)];
const all = { threshold: 0, top: null, filter: "" };

test("without a wish everything is shown in its order", () => {
  const { shown, fitting } = selectMatches(matches, all);
  expect(shown.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  expect(fitting).toBe(3);
});

test("the threshold counts as reached by its own value", () => {
  expect(selectMatches(matches, { ...all, threshold: 0.5 }).shown).toHaveLength(2);
});

test("every word of the filter has to be there, and a rank stays the one among all", () => {
  expect(selectMatches(matches, { ...all, filter: " pakar JAG " }).shown.map(({ rank }) => rank)).toEqual([
    3,
  ]);
});

test("the number shown is limited after everything else, and what fits is still counted", () => {
  const { shown, fitting, all: total } = selectMatches(matches, { ...all, top: 1, filter: "pakar" });
  expect(shown.map(({ title }) => title)).toEqual(["Sistem Pakar Padi"]);
  expect([fitting, total]).toEqual([2, 3]);
});
