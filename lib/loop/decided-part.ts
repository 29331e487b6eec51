import { wilson } from "@/lib/stats/wilson";
import type { Decided } from "@/lib/task/evaluation-parts";
import type { Prediction } from "@/lib/task/prediction";

/** How often the estimator decided, how it did where it did, and why it declined otherwise. Needs a row. */
export function decidedPart(
  rows: readonly { truth: string; prediction: Pick<Prediction, "label" | "undecided"> }[],
): Decided {
  const decided = rows.filter(({ prediction }) => prediction.undecided === undefined);
  const n = decided.length;
  const right = decided.filter(({ truth, prediction }) => truth === prediction.label).length;
  const reasons: Record<string, number> = {};
  for (const { prediction } of rows)
    if (prediction.undecided !== undefined)
      reasons[prediction.undecided] = (reasons[prediction.undecided] ?? 0) + 1;
  return {
    n,
    coverage: { value: n / rows.length, interval: wilson(n, rows.length), n: rows.length },
    accuracy: n === 0 ? null : { value: right / n, interval: wilson(right, n), n },
    reasons,
  };
}
