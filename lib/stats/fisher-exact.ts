import { logFactorial } from "./log-factorial";
import type { Proportion } from "./two-proportion";

/** Tables this much likelier than the seen one still count as equally likely: rounding, not evidence. */
const slack = 1 + 1e-7;

/**
 * Fisher's exact test of two proportions, two-sided: the probability, given both margins, of all tables
 * that are at most as likely as the one seen. For counts too small for the z test. Time: the smaller margin.
 */
export function fisherExact(reference: Proportion, current: Proportion): { pValue: number } {
  const hits = reference.hits + current.hits;
  const all = reference.n + current.n;
  const least = Math.max(0, hits - reference.n);
  const most = Math.min(hits, current.n);
  const logWays = (of: number, chosen: number) =>
    logFactorial(of) - logFactorial(chosen) - logFactorial(of - chosen);
  const tables = logWays(all, hits);
  const likelihood = (x: number) => Math.exp(logWays(current.n, x) + logWays(reference.n, hits - x) - tables);

  const seen = likelihood(current.hits) * slack;
  let pValue = 0;
  for (let x = least; x <= most; x += 1) {
    const each = likelihood(x);
    if (each <= seen) pValue += each;
  }
  return { pValue: Math.min(1, pValue) };
}
