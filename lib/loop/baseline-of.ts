import { classScores } from "@/lib/ml/class-scores";
import type { ConfusionCounts } from "@/lib/ml/class-scores";
import { wilson } from "@/lib/stats/wilson";
import type { Baseline } from "@/lib/task/evaluation-parts";

/**
 * What always answering the most frequent class would score on the same rows: the least a model has to beat.
 * Of classes that are as frequent, the first. @throws RangeError when there are no rows.
 */
export function baselineOf(confusion: ConfusionCounts): Baseline {
  const rows = Object.entries(classScores(confusion));
  const n = rows.reduce((sum, [, score]) => sum + score.n, 0);
  const [most] = rows.toSorted(([, a], [, b]) => b.n - a.n);
  if (n === 0 || most === undefined) throw new RangeError("There are no rows.");
  const [label, { n: hits }] = most;
  const classes = rows.filter(([, score]) => score.n > 0).length;
  return {
    label,
    accuracy: { value: hits / n, interval: wilson(hits, n), n },
    macroF1: (2 * hits) / (hits + n) / classes,
  };
}
