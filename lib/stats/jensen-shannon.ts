import { sum } from "./sum";

/**
 * Jensen-Shannon distance, base 2, of two samples of counts over the same bins: the square root of the
 * divergence (Lin 1991; a metric by Endres and Schindelin 2003). 0 = same shares, 1 = nothing in common.
 *
 * Small samples look further apart than they are: a descriptive effect size, not a test.
 *
 * @throws RangeError when the lengths differ or a sample is empty.
 */
export function jensenShannon(reference: readonly number[], current: readonly number[]): number {
  if (reference.length !== current.length) throw new RangeError("The samples have different bins.");
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) throw new RangeError("A sample is empty.");
  let divergence = 0;
  reference.forEach((count, index) => {
    const p = count / n;
    const q = (current[index] ?? 0) / m;
    const middle = (p + q) / 2;
    if (p > 0) divergence += (p / 2) * Math.log2(p / middle);
    if (q > 0) divergence += (q / 2) * Math.log2(q / middle);
  });
  return Math.sqrt(Math.min(1, Math.max(0, divergence)));
}
