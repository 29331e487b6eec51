import { brierScore } from "@/lib/ml/brier-score";
import { calibrationError } from "@/lib/ml/calibration-error";
import { classScores, confusionOf } from "@/lib/ml/class-scores";
import { logLoss } from "@/lib/ml/log-loss";
import { reliabilityBins } from "@/lib/ml/reliability-bins";
import { macroF1Interval } from "@/lib/stats/macro-f1-interval";
import { wilson } from "@/lib/stats/wilson";
import type { Prediction } from "@/lib/task/prediction";
import type { Evaluation } from "@/lib/task/version";
import { baselineOf } from "./baseline-of";
import { classCurves } from "./class-curves";
import { classIntervals } from "./class-intervals";
import { decidedPart } from "./decided-part";
import { naturalMixAccuracy } from "./natural-mix";
import { scoreSlices } from "./score-slices";

/** Fixed, so that the same answers always have the same intervals. */
const intervalSeed = 20_240;

export type EvaluatedRow = {
  truth: string;
  prediction: Prediction;
  /** The value of each slice the row lies in. */
  slices?: Readonly<Record<string, string>> | undefined;
};

/**
 * How predictions compare with the truth: accuracy with Wilson's interval, macro-F1 with its bootstrap interval (both 95 %),
 * scores, intervals and curves of each class, log-loss, Brier's score, calibration, slices, the baseline of the most frequent
 * class, how often the estimator decided, and the accuracy in the natural mix of classes where that is given. A row it declined counts with the label it fell back to.
 * @throws RangeError when there are no rows, or for a label that is not in the list.
 */
export function evaluate(
  rows: readonly EvaluatedRow[],
  labels: readonly string[],
  naturalShares?: Readonly<Record<string, number>>,
): Evaluation {
  const n = rows.length;
  const judged = rows.map(({ truth, prediction, slices }) => ({
    truth,
    predicted: prediction.label,
    slices,
  }));
  const confusion = confusionOf(judged, labels);
  const right = judged.filter(({ truth, predicted }) => truth === predicted).length;
  const naturalMix = naturalShares && naturalMixAccuracy(confusion, naturalShares);
  const reliability = reliabilityBins(
    rows.map(({ truth, prediction: { confidence, label } }) => ({ confidence, right: label === truth })),
  );
  return {
    n,
    macroF1: macroF1Interval(confusion, { seed: intervalSeed }).macroF1,
    accuracy: { value: right / n, interval: wilson(right, n), n },
    perClass: classScores(confusion),
    logLoss: logLoss(rows.map(({ truth, prediction }) => prediction.probabilities[truth] ?? 0)),
    ece: calibrationError(reliability),
    confusion,
    classIntervals: classIntervals(confusion),
    curves: classCurves(rows, labels),
    reliability,
    brier: brierScore(
      rows.map(({ truth, prediction }) => ({ truth, probabilities: prediction.probabilities })),
      labels,
    ),
    slices: scoreSlices(judged),
    baseline: baselineOf(confusion),
    decided: decidedPart(rows),
    ...(naturalMix && { naturalMix }),
  };
}
