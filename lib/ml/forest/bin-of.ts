/** Stands for a value that is not known. */
export const unknownBin = 255;

/** How many split points a value exceeds: it goes left of split point e when its bin is at most e. NaN is `unknownBin`. */
export function binOf(edges: Float64Array, value: number): number {
  if (Number.isNaN(value)) return unknownBin;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value > (edges[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
