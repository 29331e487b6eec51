import { quantile } from "@/lib/stats/quantile";

/**
 * Bin edges, from -Infinity to Infinity, at the deciles of a reference sample. A value that fills a whole decile or
 * more gets a bin of its own, so that moving away from it shows in either direction.
 *
 * @throws RangeError when the sample is empty.
 */
export function decileEdges(reference: readonly number[]): number[] {
  const deciles = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => quantile(reference, tenth / 10));
  const inner = deciles.flatMap((value, index) =>
    value === deciles[index - 1] ? [value, value + Math.max(Math.abs(value) * 1e-12, 1e-300)] : [value],
  );
  const ascending = [...new Set(inner)].sort((a, b) => a - b);
  return [-Infinity, ...ascending, Infinity];
}
