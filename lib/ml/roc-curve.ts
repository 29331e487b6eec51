import type { Curve } from "@/lib/task/evaluation-parts";
import { areaUnder } from "./area-under";
import type { thresholdCounts } from "./threshold-counts";

/**
 * Receiver operating characteristic: x the false, y the true positive rate, from (0, 0) to (1, 1), and the area under it, which is
 * the chance that a positive row scores above a negative one (ties count half; Hanley and McNeil, Radiology 143, 1982).
 * Needs a positive and a negative row.
 */
export function rocCurve(counts: ReturnType<typeof thresholdCounts>): { curve: Curve; auc: number } {
  const all = counts.at(-1) ?? { right: 0, wrong: 0 };
  const curve = {
    x: [0, ...counts.map(({ wrong }) => wrong / all.wrong)],
    y: [0, ...counts.map(({ right }) => right / all.right)],
  };
  return { curve, auc: areaUnder(curve) };
}
