import jstat from "jstat";
import { sum } from "@/lib/stats/sum";
import type { Score } from "@/lib/task/score";
import { feedbackMinimumN } from "./feedback-minimum";
import type { BinCount } from "./rollups";

/**
 * Accuracy without labels: the mean confidence. It is right when the probabilities are calibrated and the world has
 * not changed, which it cannot notice itself.
 *
 * The 95 % interval is where the share of right answers among these n rows would then lie: the answers are independent
 * draws of chance c, so its variance is the mean of c (1 - c), over n. Taken per bin at the bin's mean confidence, which
 * can only widen it, c (1 - c) being concave. null below 30 rows.
 */
export function estimatedAccuracy(sums: readonly BinCount[], version: number): Score | null {
  const bins = sums.filter((row) => row.metric === "confidence" && row.version === version && row.n > 0);
  const n = sum(bins.map((bin) => bin.n));
  if (n < feedbackMinimumN) return null;
  const value = Math.min(1, sum(bins.map(({ total }) => total)) / n);
  const spread = sum(bins.map((bin) => bin.total * Math.max(0, 1 - bin.total / bin.n))) / n;
  const half = jstat.normal.inv(0.975, 0, 1) * Math.sqrt(spread / n);
  return { value, interval: [Math.max(0, value - half), Math.min(1, value + half)], n };
}
