import { binIndex } from "@/lib/stats/bin-index";

/**
 * The part of a histogram worth drawing: from the first to the last bin that was hit or holds one of the values to
 * `include`, and one more on either side; neighbours are joined until there are at most `atMost` bars.
 */
export function visibleBins(
  counts: readonly number[],
  edges: readonly number[],
  { include, atMost = 48 }: { include: readonly number[]; atMost?: number },
): { counts: number[]; edges: number[] } {
  const hit = counts.flatMap((count, bin) => (count > 0 ? [bin] : []));
  const seen = [...hit, ...include.map((value) => binIndex(value, edges))];
  const low = Math.max(0, Math.min(...seen) - 1);
  const high = Math.min(counts.length - 1, Math.max(...seen) + 1);
  const width = Math.ceil((high - low + 1) / atMost);
  const joined: number[] = [];
  const bounds: number[] = [edges[low] ?? 0];
  for (let bin = low; bin <= high; bin += width) {
    const end = Math.min(bin + width, high + 1);
    joined.push(counts.slice(bin, end).reduce((a, b) => a + b, 0));
    bounds.push(edges[end] ?? 0);
  }
  return { counts: joined, edges: bounds };
}
