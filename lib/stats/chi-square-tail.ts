import jstat from "jstat";

/**
 * P(X >= statistic) for a chi-square variable, in [0, 1].
 * Good to about 1e-10 absolute, so anything below that is as good as zero.
 */
export function chiSquareTail(statistic: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom < 1 || statistic <= 0) return 1;
  if (statistic === Infinity) return 0;
  return Math.min(1, Math.max(0, 1 - jstat.chisquare.cdf(statistic, degreesOfFreedom)));
}
