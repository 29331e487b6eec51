/**
 * P(K >= x) of Kolmogorov's limiting distribution: the alternating series for large x, and its
 * Jacobi-theta twin for small x, where the first one converges too slowly.
 */
export function kolmogorovTail(x: number): number {
  if (x <= 0) return 1;
  if (x < 1) {
    const step = -(Math.PI ** 2) / (8 * x * x);
    let below = 0;
    for (let k = 1; k <= 7; k += 2) below += Math.exp(step * k * k);
    return Math.min(1, 1 - (Math.sqrt(2 * Math.PI) / x) * below);
  }
  let tail = 0;
  for (let k = 1; k <= 5; k += 1) tail += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, tail));
}
