import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Evaluation } from "@/lib/task/version";
import { evaluate } from "./evaluate";
import { notMeasured } from "./not-measured";
import { verifyEvaluation } from "./verify-evaluation";

const labels = ["a", "b", "c"];

const evaluatedRow = fc
  .record({
    truth: fc.constantFrom(...labels),
    weights: fc.tuple(...labels.map(() => fc.double({ min: 0.01, max: 1, noNaN: true }))),
    length: fc.constantFrom("short", "long"),
    undecided: fc.constantFrom(undefined, undefined, "unlike"),
  })
  .map(({ truth, weights, length, undecided }) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const shares = weights.map((weight) => weight / sum);
    const confidence = Math.max(...shares);
    return {
      truth,
      slices: { length },
      prediction: {
        label: labels[shares.indexOf(confidence)] ?? "a",
        confidence,
        probabilities: Object.fromEntries(labels.map((label, k) => [label, shares[k] ?? 0])),
        ...(undecided && { undecided }),
      },
    };
  });
const evaluations = fc
  .array(evaluatedRow, { minLength: 1, maxLength: 300, size: "max" })
  .map((rows) => evaluate(rows, labels, { a: 0.2, b: 0.3, c: 0.5 }));

/** A record as it comes back from the database. */
const stored = (evaluation: Evaluation) => Evaluation.parse(JSON.parse(JSON.stringify(evaluation)));
const partsOf = (evaluation: Evaluation) => verifyEvaluation(evaluation).map(({ part }) => part);

test("whatever is evaluated makes a record without contradictions", () => {
  fc.assert(
    fc.property(evaluations, (evaluation) => {
      expect(verifyEvaluation(stored(evaluation))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("a record from before the newer parts is not blamed for lacking them", () => {
  fc.assert(
    fc.property(evaluations, ({ n, accuracy, macroF1, perClass, logLoss, ece, confusion }) => {
      expect(verifyEvaluation(stored({ n, accuracy, macroF1, perClass, logLoss, ece, confusion }))).toEqual(
        [],
      );
    }),
    { numRuns: 50 },
  );
});

test("an accuracy in the natural mix that no shares can give is found", () => {
  fc.assert(
    fc.property(evaluations, (evaluation) => {
      const { naturalMix } = evaluation;
      fc.pre(naturalMix !== undefined && naturalMix.value < 0.9);
      const changed = { ...evaluation, naturalMix: naturalMix && { ...naturalMix, value: 1.5 } };
      expect(partsOf(changed)).toContain("accuracy");
    }),
    { numRuns: 30 },
  );
});

test("a version that nothing judged contradicts nothing", () => {
  expect(verifyEvaluation(notMeasured(labels))).toEqual([]);
});

describe("a figure that was changed is found", () => {
  const [sure] = fc.sample(
    evaluations.filter(({ n, accuracy }) => n > 100 && accuracy.value > 0.2),
    { numRuns: 1, seed: 4 },
  );
  if (!sure) throw new Error("nothing was drawn");
  const curves = sure.curves?.["a"];
  const [first, ...bins] = sure.reliability ?? [];
  const length = sure.slices?.["length"] ?? {};
  if (!curves || !first || !sure.baseline || !sure.decided || !sure.classIntervals)
    throw new Error("a part is missing");

  const gapStep = { blanked: 0, n: 1, decided: 1, right: 0, truth: 1, worst: 1 };
  const changed: [string, Partial<Evaluation>][] = [
    ["rows", { n: sure.n + 1 }],
    ["accuracy", { accuracy: { ...sure.accuracy, value: sure.accuracy.value + 0.01 } }],
    ["accuracy", { accuracy: { ...sure.accuracy, interval: [0.9, 0.95] } }],
    ["macroF1", { macroF1: { ...sure.macroF1, value: 0.99 } }],
    ["macroF1", { macroF1: { ...sure.macroF1, interval: [0.9, 1.2] } }],
    ["probabilities", { brier: -0.1 }],
    ["probabilities", { logLoss: -1 }],
    ["reliability", { ece: sure.ece + 0.01 }],
    ["reliability", { reliability: [{ ...first, n: first.n + 1 }, ...bins] }],
    ["baseline", { baseline: { ...sure.baseline, macroF1: 0.5 } }],
    ["decided", { decided: { ...sure.decided, n: sure.decided.n + 1 } }],
    ["gaps", { gaps: { worst: { truth: "a", called: "b" }, draws: 2, steps: [gapStep] } }],
    ["gaps", { gaps: { worst: { truth: "a", called: "b" }, draws: 1, steps: [{ ...gapStep, worst: 2 }] } }],
    ["perClass", { perClass: { ...sure.perClass, a: { precision: 1, recall: 1, f1: 1, n: 1 } } }],
    [
      "classIntervals",
      {
        classIntervals: {
          ...sure.classIntervals,
          a: { precision: [0.9, 1], recall: [0.9, 1], f1: [0.9, 1] },
        },
      },
    ],
    ["curves", { curves: { a: { ...curves, auc: { ...curves.auc, value: curves.auc.value + 0.02 } } } }],
    ["curves", { curves: { a: { ...curves, positives: curves.positives + 1 } } }],
    ["curves", { curves: { a: { ...curves, roc: { x: [0, 1, 0.5], y: [0, 1, 1] } } } }],
    ["slices", { slices: { length: Object.fromEntries(Object.entries(length).slice(1)) } }],
  ];
  test.each(changed)("in %s (%#)", (part, change) => {
    expect(partsOf({ ...sure, ...change })).toContain(part);
  });

  test("and named with its class", () => {
    const [fault] = verifyEvaluation({ ...sure, curves: { b: curves } });
    expect(fault).toEqual({ part: "curves", of: "b" });
  });
});
