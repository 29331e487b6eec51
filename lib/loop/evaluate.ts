import { calibrationError } from "@/lib/ml/calibration-error";
import { classScores, confusionOf } from "@/lib/ml/class-scores";
import { logLoss } from "@/lib/ml/log-loss";
import { macroF1Interval } from "@/lib/stats/macro-f1-interval";
import { wilson } from "@/lib/stats/wilson";
import type { Prediction } from "@/lib/task/prediction";
import type { Evaluation } from "@/lib/task/version";

/** Fixed, so that the same answers always have the same intervals. */
const intervalSeed = 20_240;

/**
 * How predictions compare with the truth: accuracy with Wilson's interval, macro-F1 with its bootstrap interval (both 95 %),
 * scores of each class, log-loss and calibration error.
 * @throws RangeError when there are no rows, or for a label that is not in the list.
 */
export function evaluate(
  rows: readonly { truth: string; prediction: Prediction }[],
  labels: readonly string[],
): Evaluation {
  const n = rows.length;
  const judged = rows.map(({ truth, prediction }) => ({ truth, predicted: prediction.label }));
  const confusion = confusionOf(judged, labels);
  const right = judged.filter(({ truth, predicted }) => truth === predicted).length;
  return {
    n,
    macroF1: macroF1Interval(confusion, { seed: intervalSeed }).macroF1,
    accuracy: { value: right / n, interval: wilson(right, n), n },
    perClass: classScores(confusion),
    logLoss: logLoss(rows.map(({ truth, prediction }) => prediction.probabilities[truth] ?? 0)),
    ece: calibrationError(
      rows.map(({ truth, prediction }) => ({
        confidence: prediction.confidence,
        right: prediction.label === truth,
      })),
    ),
    confusion,
  };
}
