import type { ReliabilityBin } from "@/lib/task/evaluation-parts";

/**
 * Expected calibration error (Naeini et al., 2015): the mean over bins, by rows, of |share right - mean confidence|.
 * 0 for no rows.
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const rows = bins.reduce((sum, { n }) => sum + n, 0);
  const gaps = bins.reduce((sum, { n, confidence, right }) => sum + n * Math.abs(right - confidence), 0);
  return gaps / Math.max(rows, 1);
}
