import { maximumEdges } from "./forest";

/**
 * Split points of a column: half-way between neighbouring values that occur, at most 254 of them. Of more distinct values,
 * those at even ranks are kept. Values that are not known (NaN) do not count.
 */
export function columnEdges(values: Float64Array): Float64Array {
  const distinct = Float64Array.from(new Set(values.filter((value) => !Number.isNaN(value)))).sort();
  const gaps = Math.max(0, distinct.length - 1);
  const kept = Math.min(gaps, maximumEdges);
  return Float64Array.from({ length: kept }, (_, index) => {
    const gap = kept === gaps ? index : Math.floor(((index + 0.5) * gaps) / kept);
    return between(distinct[gap] ?? 0, distinct[gap + 1] ?? 0);
  });
}

/** The middle, or the lower of two numbers so close that there is none. */
function between(low: number, high: number): number {
  const middle = low / 2 + high / 2;
  return middle >= low && middle < high ? middle : low;
}
