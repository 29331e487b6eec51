/** The part of jstat that is used here; the package brings no types of its own. */
declare module "jstat" {
  const jstat: {
    chisquare: { cdf(x: number, degreesOfFreedom: number): number };
    normal: { inv(p: number, mean: number, standardDeviation: number): number };
  };
  export = jstat;
}
