import { chiSquareTail } from "./chi-square-tail";

/** How many of n rows have the property. */
export type Proportion = { hits: number; n: number };

/**
 * Pooled two-proportion z test, two-sided. `statistic` is z, positive when the current share is the higher.
 * Where the pooled share is 0 or 1 the samples are alike: z = 0, p = 1.
 *
 * @throws RangeError when a sample is empty.
 */
export function twoProportion(
  reference: Proportion,
  current: Proportion,
): { statistic: number; pValue: number } {
  if (reference.n === 0 || current.n === 0) throw new RangeError("A sample is empty.");
  const pooled = (reference.hits + current.hits) / (reference.n + current.n);
  if (pooled === 0 || pooled === 1) return { statistic: 0, pValue: 1 };
  const variance = pooled * (1 - pooled) * (1 / reference.n + 1 / current.n);
  const statistic = (current.hits / current.n - reference.hits / reference.n) / Math.sqrt(variance);
  // The square of a standard normal variable is chi-square with one degree of freedom.
  return { statistic, pValue: chiSquareTail(statistic * statistic, 1) };
}
