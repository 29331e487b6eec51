import { chiSquare } from "./chi-square";
import { sum } from "./sum";

/**
 * Cramér's V (0-1) of a 2 x k table of counts: sqrt(chi-square / n), as the smaller side has two rows.
 * 0 where there is nothing to compare.
 */
export function cramersV(reference: readonly number[], current: readonly number[]): number {
  const { statistic, df } = chiSquare(reference, current);
  return df === 0 ? 0 : Math.min(1, Math.sqrt(statistic / (sum(reference) + sum(current))));
}
