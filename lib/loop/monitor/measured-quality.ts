import { macroF1Interval } from "@/lib/stats/macro-f1-interval";
import { sum } from "@/lib/stats/sum";
import { wilson } from "@/lib/stats/wilson";
import type { Score } from "@/lib/task/score";
import { countWrong, readFeedback } from "./read-feedback";
import { feedbackMinimumN } from "./feedback-minimum";
import type { BinCount } from "./rollups";

export type MeasuredQuality = {
  /** Feedback rows. */
  n: number;
  wrong: number;
  /** Wrong answers without the right label: they count for accuracy and cannot for macro-F1, which they would lower. */
  untold: number;
  /** null below 30 rows. Interval: Wilson. */
  accuracy: Score | null;
  /** null below 30 rows with a known truth. Interval: seeded bootstrap. */
  macroF1: Score | null;
};

/** How right a version was, by those who gave feedback. */
export function measuredQuality(
  sums: readonly BinCount[],
  version: number,
  labels: readonly string[],
): MeasuredQuality {
  const rows = readFeedback(
    sums.filter((row) => row.metric === "feedback" && row.version === version),
    labels,
  );
  const n = sum(rows.map((row) => row.n));
  const wrong = countWrong(rows);
  const confusion: Record<string, Record<string, number>> = {};
  for (const { predicted, truth, n: count } of rows) {
    if (truth === null) continue;
    const row = (confusion[truth] ??= {});
    row[predicted] = (row[predicted] ?? 0) + count;
  }
  const told = sum(rows.filter(({ truth }) => truth !== null).map((row) => row.n));
  return {
    n,
    wrong,
    untold: n - told,
    accuracy: n < feedbackMinimumN ? null : { value: 1 - wrong / n, interval: wilson(n - wrong, n), n },
    macroF1: told < feedbackMinimumN ? null : macroF1Interval(confusion, { seed: version }).macroF1,
  };
}
