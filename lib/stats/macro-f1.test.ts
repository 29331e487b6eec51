import { expect, test } from "vitest";
import { macroF1 } from "./macro-f1";

// Expected values: scikit-learn 1.2.1, f1_score(truth, predicted, average="macro").
test("macro-F1 agrees with scikit-learn", () => {
  const cells = [
    { truth: "a", predicted: "a", count: 40 },
    { truth: "a", predicted: "b", count: 7 },
    { truth: "a", predicted: "c", count: 3 },
    { truth: "b", predicted: "a", count: 6 },
    { truth: "b", predicted: "b", count: 20 },
    { truth: "b", predicted: "c", count: 4 },
    { truth: "c", predicted: "a", count: 2 },
    { truth: "c", predicted: "b", count: 5 },
    { truth: "c", predicted: "c", count: 13 },
  ];
  expect(macroF1(cells)).toBeCloseTo(0.703829273644942, 12);
});

test("a class that is only ever predicted counts as a class", () => {
  const cells = [
    { truth: "a", predicted: "a", count: 1 },
    { truth: "a", predicted: "c", count: 1 },
    { truth: "b", predicted: "b", count: 1 },
  ];
  expect(macroF1(cells)).toBeCloseTo(0.5555555555555555, 12);
  expect(macroF1([])).toBe(0);
});
