import { binIndex } from "./bin-index";

/** Values counted per bin: one count fewer than edges, outliers in the outer bins. @throws RangeError as `binIndex`. */
export function histogram(values: readonly number[], edges: readonly number[]): number[] {
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  for (const value of values) {
    const index = binIndex(value, edges);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
