const tabled = 256;
const table = new Float64Array(tabled);
for (let n = 2; n < tabled; n += 1) table[n] = (table[n - 1] ?? 0) + Math.log(n);

/** ln(n!) for whole n >= 0: summed below 256, Stirling's series above; relative error under 1e-14. */
export function logFactorial(n: number): number {
  if (n < tabled) return table[n] ?? NaN;
  const inverse = 1 / n;
  const square = inverse * inverse;
  const correction = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + correction;
}
