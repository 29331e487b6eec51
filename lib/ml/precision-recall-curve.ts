import type { Curve } from "@/lib/task/evaluation-parts";
import type { thresholdCounts } from "./threshold-counts";

/**
 * x the recall, y the precision as the threshold falls, and the average precision: the sum of precision times the step in
 * recall, without interpolation, as in scikit-learn. Needs a positive row.
 */
export function precisionRecallCurve(counts: ReturnType<typeof thresholdCounts>): {
  curve: Curve;
  averagePrecision: number;
} {
  const positives = counts.at(-1)?.right ?? 0;
  const curve = {
    x: counts.map(({ right }) => right / positives),
    y: counts.map(({ right, wrong }) => right / (right + wrong)),
  };
  const averagePrecision = curve.y.reduce(
    (sum, precision, i) => sum + precision * ((curve.x[i] ?? 0) - (curve.x[i - 1] ?? 0)),
    0,
  );
  return { curve, averagePrecision };
}
