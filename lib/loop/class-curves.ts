import { precisionRecallCurve } from "@/lib/ml/precision-recall-curve";
import { rocCurve } from "@/lib/ml/roc-curve";
import { thinCurve } from "@/lib/ml/thin-curve";
import { thresholdCounts } from "@/lib/ml/threshold-counts";
import { aucInterval } from "@/lib/stats/auc-interval";
import type { ClassCurves } from "@/lib/task/evaluation-parts";
import type { Prediction } from "@/lib/task/prediction";

/** ROC and precision-recall curves of each class against the rest; none for a class that all rows have, or none. */
export function classCurves(
  rows: readonly { truth: string; prediction: Pick<Prediction, "probabilities"> }[],
  labels: readonly string[],
): Record<string, ClassCurves> {
  const found = labels.flatMap((label): [string, ClassCurves][] => {
    const positives = rows.filter(({ truth }) => truth === label).length;
    const negatives = rows.length - positives;
    if (positives === 0 || negatives === 0) return [];
    const counts = thresholdCounts(
      rows.map(({ truth, prediction }) => ({
        score: prediction.probabilities[label] ?? 0,
        positive: truth === label,
      })),
    );
    const roc = rocCurve(counts);
    const precisionRecall = precisionRecallCurve(counts);
    const curves: ClassCurves = {
      positives,
      negatives,
      roc: thinCurve(roc.curve),
      auc: { value: roc.auc, interval: aucInterval(roc.auc, positives, negatives), n: rows.length },
      precisionRecall: thinCurve(precisionRecall.curve),
      averagePrecision: precisionRecall.averagePrecision,
    };
    return [[label, curves]];
  });
  return Object.fromEntries(found);
}
