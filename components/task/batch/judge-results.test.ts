import { expect, test } from "vitest";
import { judgeAgreement, judgeTruth } from "./judge-results";

const answer = (label: string) => ({ label, confidence: 1, probabilities: { [label]: 1 } });
const row = (answers: string[], truth?: string) => ({
  row: 1,
  cells: [],
  answers: answers.map(answer),
  ...(truth !== undefined && { truth }),
});
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

test("agreement is counted over rows both answered, McNemar over rows one alone got right", () => {
  const rows = [
    ...times(8, row(["a", "a"], "a")),
    ...times(6, row(["a", "b"], "a")),
    row(["a", "b"], "b"),
    row(["a", "b"]),
    row([]),
  ];
  const judged = judgeAgreement(rows);
  expect(judged).toMatchObject({ n: 16, agreed: 8, labelled: 15, onlyFirst: 6, onlySecond: 1 });
  // Two-sided binomial: 2 (C(7,0) + C(7,1)) / 2^7.
  expect(judged.pValue).toBeCloseTo(16 / 128, 12);
  // Wilson's 95 % interval of 8 of 16.
  expect(judged.interval[0]).toBeCloseTo(0.28, 3);
  expect(judged.interval[1]).toBeCloseTo(0.72, 3);
});

test("scores are measured on labelled rows only, and without any there are none", () => {
  const rows = [...times(3, row(["a"], "a")), row(["b"], "a"), row(["b"]), row([])];
  expect(judgeTruth(rows, ["a", "b"], 1)).toMatchObject({
    labelled: 4,
    unknown: 1,
    evaluations: [{ accuracy: { value: 0.75, n: 4 }, confusion: { a: { a: 3, b: 1 } } }],
  });
  expect(judgeTruth([row(["a"])], ["a", "b"], 1)).toEqual({ labelled: 0, unknown: 1, evaluations: [] });
});
