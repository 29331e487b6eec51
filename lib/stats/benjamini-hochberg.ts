/**
 * Benjamini-Hochberg q-values (J. R. Statist. Soc. B 57, 1995, 289-300), in the order of the p-values given:
 * calling everything with q <= a drifted keeps the expected share of false calls at or below a.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const descending = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const qValues = new Array<number>(pValues.length).fill(1);
  let smallest = 1;
  descending.forEach(({ p, index }, place) => {
    // The ratio first: being at least 1, it cannot round q below p.
    smallest = Math.min(smallest, p * (pValues.length / (pValues.length - place)));
    qValues[index] = smallest;
  });
  return qValues;
}
