import { expect, test } from "vitest";
import { evaluate } from "@/lib/loop/evaluate";
import { wilson } from "@/lib/stats/wilson";
import { classRows } from "./class-rows";

const labels = ["no", "yes"];
const answers = (truth: string, label: string, times: number) =>
  Array.from({ length: times }, () => ({
    truth,
    prediction: { label, confidence: 0.9, probabilities: { yes: 0.5, no: 0.5 } },
  }));
const evaluation = evaluate(
  [
    ...answers("yes", "yes", 40),
    ...answers("yes", "no", 10),
    ...answers("no", "yes", 5),
    ...answers("no", "no", 45),
  ],
  labels,
);

test("precision counts the rows answered so, recall the rows of the class", () => {
  const yes = classRows(evaluation).find(({ label }) => label === "yes");
  expect(yes?.precision).toEqual({ value: 40 / 45, interval: wilson(40, 45), n: 45 });
  expect(yes?.recall).toEqual({ value: 40 / 50, interval: wilson(40, 50), n: 50 });
  expect(yes?.f1.value).toBeCloseTo(80 / 95, 12);
});

test("the interval of F1 holds F1, is narrower with more rows, and is the same each time", () => {
  const width = (times: number) => {
    const many = evaluate(
      [
        ...answers("yes", "yes", 40 * times),
        ...answers("yes", "no", 10 * times),
        ...answers("no", "no", 50 * times),
      ],
      labels,
    );
    const [low, high] = classRows(many)[1]?.f1.interval ?? [0, 1];
    expect(low).toBeLessThan(classRows(many)[1]?.f1.value ?? 0);
    expect(high).toBeGreaterThan(classRows(many)[1]?.f1.value ?? 1);
    return high - low;
  };
  expect(width(16) / width(1)).toBeCloseTo(0.25, 1);
  expect(classRows(evaluation)).toEqual(classRows(evaluation));
});

test("a class without rows is known to be anything between 0 and 1", () => {
  const never = evaluate(answers("no", "no", 3), labels);
  const yes = classRows(never).find(({ label }) => label === "yes");
  expect(yes?.recall).toEqual({ value: 0, interval: [0, 1], n: 0 });
});
