import type { ReliabilityBin } from "@/lib/task/evaluation-parts";

const bins = 10;

/** Predictions in 10 equal-width bins of their confidence (0-1): rows, mean confidence and share right of each; 0 where there are none. */
export function reliabilityBins(
  predictions: readonly { confidence: number; right: boolean }[],
): ReliabilityBin[] {
  const sums = Array.from({ length: bins }, () => ({ n: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of predictions) {
    const bin = confidence <= 1 + 1e-9 ? sums[Math.min(bins - 1, Math.floor(confidence * bins))] : undefined;
    if (bin === undefined) throw new RangeError("A confidence lies between 0 and 1.");
    bin.n += 1;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return sums.map(({ n, confidence, right }) => ({
    n,
    confidence: confidence / Math.max(n, 1),
    right: right / Math.max(n, 1),
  }));
}
