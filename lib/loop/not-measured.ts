import type { Evaluation } from "@/lib/task/version";

/** The figures of a version that there were no rows to judge on: n is 0 and every interval says "anything". */
export function notMeasured(labels: readonly string[]): Evaluation {
  const unknown: Evaluation["accuracy"] = { value: 0, interval: [0, 1], n: 0 };
  const zeros = Object.fromEntries(labels.map((label) => [label, 0]));
  return {
    n: 0,
    accuracy: unknown,
    macroF1: unknown,
    perClass: {},
    logLoss: 0,
    ece: 0,
    confusion: Object.fromEntries(labels.map((label) => [label, zeros])),
  };
}
