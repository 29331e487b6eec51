/**
 * The bin a value falls in. k + 1 ascending edges bound k bins, bin i being [edges[i], edges[i + 1]); values beyond
 * the outer edges count in the first or last bin, so nothing is lost.
 *
 * @throws RangeError for NaN, or fewer than two edges.
 */
export function binIndex(value: number, edges: readonly number[]): number {
  if (Number.isNaN(value)) throw new RangeError("A value is not a number.");
  if (edges.length < 2) throw new RangeError("Bins need at least two edges.");
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
