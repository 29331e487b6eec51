import { chiSquareTail } from "./chi-square-tail";
import { sum } from "./sum";

/**
 * Pearson's chi-square test of two samples of counts over the same k categories (a 2 x k table, no
 * continuity correction). Both samples carry sampling noise, unlike the one-sample form that takes the
 * reference for the truth. Categories that neither sample has are left out.
 *
 * `df` = categories left - 1; with fewer than two, or an empty sample, there is nothing to compare: p = 1.
 *
 * @throws RangeError when the lengths differ.
 */
export function chiSquare(
  reference: readonly number[],
  current: readonly number[],
): { statistic: number; df: number; pValue: number } {
  if (reference.length !== current.length) throw new RangeError("The samples have different categories.");
  const n = sum(reference);
  const m = sum(current);
  const all = n + m;
  let statistic = 0;
  let categories = 0;
  reference.forEach((a, index) => {
    const b = current[index] ?? 0;
    const total = a + b;
    if (total === 0 || n === 0 || m === 0) return;
    categories += 1;
    const expectedA = (total * n) / all;
    const expectedB = (total * m) / all;
    statistic += (a - expectedA) ** 2 / expectedA + (b - expectedB) ** 2 / expectedB;
  });
  const df = Math.max(0, categories - 1);
  if (df === 0) return { statistic: 0, df, pValue: 1 };
  return { statistic, df, pValue: chiSquareTail(statistic, df) };
}
