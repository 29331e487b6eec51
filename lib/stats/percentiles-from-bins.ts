import { sum } from "./sum";

/**
 * p50, p95 and p99 from counts per bin (one count fewer than edges), interpolated linearly within the bin.
 *
 * Error bound: the estimate lies in the same bin as the exact value (the smallest with at least that share of rows at
 * or below it), so it is off by at most the width of that bin: for `latencyEdges` less than 10 % of the value. Values
 * beyond the outer edges were clamped, and so is their percentile. null when nothing was counted.
 *
 * @throws RangeError when the lengths do not fit.
 */
export function percentilesFromBins(
  counts: readonly number[],
  edges: readonly number[],
): { n: number; p50: number; p95: number; p99: number } | null {
  if (edges.length !== counts.length + 1) throw new RangeError("There must be one edge more than counts.");
  const n = sum(counts);
  if (n === 0) return null;
  const at = (percent: number): number => {
    // Whole numbers first: 0.95 * n may land just above the row that is meant.
    const wanted = (percent * n) / 100;
    let before = 0;
    for (const [index, count] of counts.entries()) {
      if (count > 0 && before + count >= wanted) {
        const low = edges[index] ?? NaN;
        const high = edges[index + 1] ?? NaN;
        return low + (high - low) * ((wanted - before) / count);
      }
      before += count;
    }
    return edges.at(-1) ?? NaN;
  };
  return { n, p50: at(50), p95: at(95), p99: at(99) };
}
