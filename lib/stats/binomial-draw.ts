import { logFactorial } from "./log-factorial";

/**
 * One draw from Binomial(n, p), exact, in time that does not grow with n: by inversion while n*p < 10, else by
 * Hörmann's transformed rejection (BTRS; J. Statist. Comput. Simul. 46, 1993, 101-110).
 */
export function binomialDraw(n: number, p: number, random: () => number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomialDraw(n, 1 - p, random);
  return n * p < 10 ? inversion(n, p, random) : transformedRejection(n, p, random);
}

function inversion(n: number, p: number, random: () => number): number {
  const odds = p / (1 - p);
  let likelihood = (1 - p) ** n;
  let left = random();
  let k = 0;
  while (left > likelihood && k < n) {
    left -= likelihood;
    likelihood *= (odds * (n - k)) / (k + 1);
    k += 1;
  }
  return k;
}

function transformedRejection(n: number, p: number, random: () => number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const inner = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((n + 1) * p);
  const logOdds = Math.log(p / (1 - p));
  const logMode = logFactorial(mode) + logFactorial(n - mode);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
    if (edge >= 0.07 && v <= inner) return k;
    if (k < 0 || k > n) continue;
    const height = Math.log((v * alpha) / (a / (edge * edge) + b));
    if (height <= logMode - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds) return k;
  }
}
