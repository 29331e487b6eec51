import { kolmogorovTail } from "./kolmogorov-tail";
import { ksExactTail } from "./ks-exact-tail";

/** Up to this product of the two sizes the p-value is exact. */
const exactLimit = 10_000;

/**
 * Two-sample Kolmogorov-Smirnov test, two-sided.
 *
 * `statistic` is the exact largest distance (0-1) between the two empirical distribution functions, read
 * only after all values that are tied. `pValue` is exact when n*m <= 10,000; above, Kolmogorov's limit with
 * Stephens' correction for finite samples (J. R. Statist. Soc. B 32, 1970, 115-122). Both suppose continuous
 * values: with ties the p-value is too large rather than too small, so ties never cause a false alarm.
 *
 * @throws RangeError when a sample is empty or holds NaN.
 */
export function ks(
  reference: readonly number[],
  current: readonly number[],
): { statistic: number; pValue: number } {
  const a = sorted(reference);
  const b = sorted(current);
  const n = a.length;
  const m = b.length;

  let i = 0;
  let j = 0;
  // |i/n - j/m| as the whole number |i*m - j*n|, so that no rounding decides a tie.
  let largest = 0;
  while (i < n && j < m) {
    const value = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    while (i < n && a[i] === value) i += 1;
    while (j < m && b[j] === value) j += 1;
    largest = Math.max(largest, Math.abs(i * m - j * n));
  }

  const statistic = largest / (n * m);
  if (largest === 0) return { statistic, pValue: 1 };
  if (n * m <= exactLimit) return { statistic, pValue: ksExactTail(largest, n, m) };
  const root = Math.sqrt((n * m) / (n + m));
  return { statistic, pValue: kolmogorovTail((root + 0.12 + 0.11 / root) * statistic) };
}

function sorted(sample: readonly number[]): Float64Array {
  if (sample.length === 0) throw new RangeError("A sample is empty.");
  if (sample.some(Number.isNaN)) throw new RangeError("A sample holds a value that is not a number.");
  return Float64Array.from(sample).sort();
}
