import { expect, test } from "vitest";
import type { Prediction } from "@/lib/task/prediction";
import { measureGaps } from "./measure-gaps";

const policy = {
  fields: ["a", "b"],
  blank: "?",
  worst: { truth: "bad", called: "good" },
};
const rows = [
  { input: { a: "1", b: "1" }, label: "good" },
  { input: { a: "2", b: "2" }, label: "bad" },
];
const says = (label: string, undecided?: string): Prediction => ({
  label,
  confidence: 1,
  probabilities: { [label]: 1 },
  ...(undecided && { undecided }),
});

test("nothing to one all fields are blanked, each as often, and what is decided is counted", () => {
  const seen = new Set<string>();
  const { steps, draws } = measureGaps(
    policy,
    rows,
    ({ a, b }) => {
      seen.add(`${String(a)}${String(b)}`);
      return a === "?" && b === "?" ? says("bad", "nothing") : says(a === "2" || b === "2" ? "bad" : "good");
    },
    300,
  );
  expect([...seen].sort()).toEqual(["11", "1?", "22", "2?", "?1", "?2", "??"]);
  expect(draws).toBe(300);
  expect(steps.map(({ blanked, n, decided, right, worst }) => [blanked, n, decided, right, worst])).toEqual([
    [0, 100, 100, 100, 0],
    [1, 100, 100, 100, 0],
    [2, 100, 0, 0, 0],
  ]);
});

test("the worst error is counted where it happens, and the other error is not", () => {
  const always = (label: string) => measureGaps(policy, rows, () => says(label), 300).steps;
  for (const { worst, truth } of always("good")) expect(worst).toBe(truth);
  for (const { worst, truth, right } of always("bad")) expect([worst, right]).toEqual([0, truth]);
});

test("without rows there is nothing to measure", () => {
  expect(() => measureGaps(policy, [], () => says("good"))).toThrow(RangeError);
});
