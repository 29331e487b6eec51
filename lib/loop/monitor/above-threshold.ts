import { latencyEdges } from "@/lib/stats/latency-edges";
import { sum } from "@/lib/stats/sum";

/**
 * How many rows took at least `threshold` ms, from counts per bin of `latencyEdges`. Rows in the bin the threshold
 * falls into may lie on either side, hence `least` and `most`; they are equal when it lies on an edge.
 * Values beyond the outer edges were counted in the outer bins: a threshold there is as uncertain.
 */
export function aboveThreshold(counts: readonly number[], threshold: number) {
  const from = (first: number) => sum(counts.slice(first));
  const n = sum(counts);
  // Edge i opens bin i; the very first and last edges bound nothing.
  const next = latencyEdges.findIndex((edge, index) => index > 0 && edge >= threshold);
  const opened = next < 0 || next > counts.length - 1 ? counts.length : next;
  const least = from(opened);
  const onEdge = latencyEdges[opened] === threshold && opened < counts.length;
  return { n, least, most: onEdge ? least : from(opened - 1) };
}
