import { logFactorial } from "./log-factorial";

/**
 * McNemar's exact test, two-sided: whether two classifiers differ on the same rows, from the numbers of rows
 * that only the one and only the other got right. Under equality each such row is a fair coin.
 */
export function mcNemar(onlyFirst: number, onlySecond: number): { pValue: number } {
  const n = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  let tail = 0;
  for (let k = 0; k <= fewer; k += 1) {
    tail += Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) - n * Math.LN2);
  }
  return { pValue: Math.min(1, 2 * tail) };
}
