import { areaUnder } from "@/lib/ml/area-under";
import { classScores } from "@/lib/ml/class-scores";
import type { ClassCurves } from "@/lib/task/evaluation-parts";
import type { Evaluation } from "@/lib/task/version";
import type { EvaluationFault } from "./evaluation-fault";
import { isShare, isShareOf, isWithin, near } from "./plausible";

/** Curves are thinned and rounded, the areas beside them are not. */
const thinned = 0.01;

/** The classes whose figures do not follow from the confusion matrix, or whose curves cannot have the area that is named. */
export function verifyClasses({
  n,
  confusion,
  perClass,
  classIntervals,
  curves,
}: Evaluation): EvaluationFault[] {
  const found = classScores(confusion);
  const labels = [...new Set([...Object.keys(found), ...Object.keys(perClass)])];
  return labels.flatMap((of): EvaluationFault[] => {
    const faults: EvaluationFault[] = [];
    const ours = found[of];
    const theirs = perClass[of];
    const figures = ["precision", "recall", "f1"] as const;
    if (!ours || !theirs || ours.n !== theirs.n || figures.some((name) => !near(ours[name], theirs[name])))
      faults.push({ part: "perClass", of });
    const bounds = classIntervals?.[of];
    if (theirs && bounds && figures.some((name) => !isWithin(theirs[name], bounds[name])))
      faults.push({ part: "classIntervals", of });
    const own = curves?.[of];
    if (own && !(own.positives === ours?.n && curvesAgree(own, n))) faults.push({ part: "curves", of });
    return faults;
  });
}

function curvesAgree(curves: ClassCurves, n: number): boolean {
  const { positives, negatives, roc, auc, precisionRecall, averagePrecision } = curves;
  return (
    positives + negatives === n &&
    isShareOf(auc, n) &&
    isShare(averagePrecision) &&
    [roc, precisionRecall].every(({ x, y }) => x.length === y.length && [...x, ...y].every(isShare)) &&
    [roc.x, roc.y, precisionRecall.x].every(isRising) &&
    near(areaUnder(roc), auc.value, thinned)
  );
}

const isRising = (values: readonly number[]) => values.every((value, i) => value >= (values[i - 1] ?? 0));
