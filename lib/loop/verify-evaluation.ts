import { calibrationError } from "@/lib/ml/calibration-error";
import { macroF1 } from "@/lib/stats/macro-f1";
import { sum } from "@/lib/stats/sum";
import type { Evaluation } from "@/lib/task/version";
import { baselineOf } from "./baseline-of";
import type { EvaluationFault } from "./evaluation-fault";
import { isInterval, isShare, isShareOf, near } from "./plausible";
import { verifyClasses } from "./verify-classes";

/** Counts that come back from shares. */
const rounded = 1e-6;

/**
 * Whether a record can be true: its figures are worked out again from its counts. Answers the parts that contradict the rest,
 * none when all agree, or when there were no rows to judge on;
 * what an old record lacks is not missed.
 */
export function verifyEvaluation(evaluation: Evaluation): EvaluationFault[] {
  const { n, confusion, accuracy, macroF1: f1, ece, logLoss, brier } = evaluation;
  const cells = Object.entries(confusion).flatMap(([truth, row]) =>
    Object.entries(row).map(([predicted, count]) => ({ truth, predicted, count })),
  );
  // Without the counts nothing can be worked out again.
  if (cells.some(({ count }) => count < 0) || sum(cells.map(({ count }) => count)) !== n)
    return [{ part: "rows" }];
  if (n === 0) return [];
  const right = sum(cells.map(({ truth, predicted, count }) => (truth === predicted ? count : 0)));

  const holds: [EvaluationFault["part"], boolean][] = [
    ["accuracy", isShareOf(accuracy, n) && near(accuracy.value, right / n) && naturalMixAgrees(evaluation)],
    // A bootstrap interval need not hold the value itself.
    ["macroF1", f1.n === n && isInterval(f1.interval) && near(f1.value, macroF1(cells))],
    ["probabilities", isShare(ece) && logLoss >= 0 && (brier === undefined || (brier >= 0 && brier <= 2))],
    ["reliability", reliabilityAgrees(evaluation, right)],
    ["baseline", baselineAgrees(evaluation)],
    ["decided", decidedAgrees(evaluation, right)],
    ["gaps", gapsAgree(evaluation)],
  ];
  return [
    ...holds.flatMap(([part, held]) => (held ? [] : [{ part }])),
    ...verifyClasses(evaluation),
    ...sliceFaults(evaluation, right),
  ];
}

function reliabilityAgrees({ n, ece, reliability }: Evaluation, right: number): boolean {
  if (!reliability) return true;
  return (
    reliability.every((bin) => isShare(bin.confidence) && isShare(bin.right)) &&
    sum(reliability.map((bin) => bin.n)) === n &&
    near(sum(reliability.map((bin) => bin.n * bin.right)), right, rounded) &&
    near(calibrationError(reliability), ece, rounded)
  );
}

/** The shares it was weighed by are the task's: that it lies between the recalls is all that can be checked. */
function naturalMixAgrees({ n, naturalMix, perClass }: Evaluation): boolean {
  if (!naturalMix) return true;
  const recalls = Object.values(perClass).map(({ recall }) => recall);
  const { value, interval } = naturalMix;
  return (
    naturalMix.n <= n &&
    isInterval(interval) &&
    value >= Math.min(...recalls) - rounded &&
    value <= Math.max(...recalls) + rounded
  );
}

function baselineAgrees({ confusion, baseline }: Evaluation): boolean {
  if (!baseline) return true;
  const found = baselineOf(confusion);
  return near(baseline.accuracy.value, found.accuracy.value) && near(baseline.macroF1, found.macroF1);
}

function decidedAgrees({ n, decided }: Evaluation, right: number): boolean {
  if (!decided) return true;
  const { coverage, accuracy, reasons } = decided;
  const declined = sum(Object.values(reasons));
  const rightDeclined = right - (accuracy?.value ?? 0) * decided.n;
  return (
    decided.n + declined === n &&
    isShareOf(coverage, n) &&
    near(coverage.value, decided.n / n) &&
    (accuracy === null ? decided.n === 0 : decided.n > 0 && isShareOf(accuracy, decided.n)) &&
    rightDeclined >= -rounded &&
    rightDeclined <= declined + rounded
  );
}

function gapsAgree({ gaps }: Evaluation): boolean {
  if (!gaps) return true;
  return (
    sum(gaps.steps.map(({ n }) => n)) === gaps.draws &&
    gaps.steps.every(
      ({ blanked, n, decided, right, truth, worst }, at) =>
        blanked === at &&
        0 <= right &&
        right + worst <= decided &&
        decided <= n &&
        worst <= truth &&
        truth <= n,
    )
  );
}

function sliceFaults({ n, slices }: Evaluation, right: number): EvaluationFault[] {
  return Object.entries(slices ?? {}).flatMap(([of, values]) => {
    const scores = Object.values(values);
    const agrees =
      sum(scores.map((score) => score.n)) === n &&
      scores.every((score) => isShareOf(score.accuracy, score.n) && isShare(score.macroF1)) &&
      near(sum(scores.map((score) => score.accuracy.value * score.n)), right, rounded);
    return agrees ? [] : [{ part: "slices" as const, of }];
  });
}
