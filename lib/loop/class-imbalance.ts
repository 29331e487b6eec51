/** Where the largest class has more than this many times the rows of the smallest, the page warns: a convention. */
export const imbalanceRatio = 2;

/** The largest and the smallest class of the training rows, and how many times larger the one is; Infinity if one has no rows. */
export function classImbalance(counts: Readonly<Record<string, number>>) {
  const [largest, ...others] = Object.entries(counts)
    .map(([label, n]) => ({ label, n }))
    .sort((a, b) => b.n - a.n);
  const smallest = others.at(-1);
  if (!largest || !smallest || largest.n === 0) return undefined;
  const ratio = largest.n / smallest.n;
  return { largest, smallest, ratio, imbalanced: ratio > imbalanceRatio };
}
