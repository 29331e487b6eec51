/**
 * Weight of every class so that all count the same in a loss: total / (classes present * weight of the class).
 * `targets` are class indexes, `rowWeights` what each row counts. A class without rows gets 0.
 */
export function balancedClassWeights(
  targets: ArrayLike<number>,
  rowWeights: ArrayLike<number>,
  classes: number,
): Float64Array {
  const sums = new Float64Array(classes);
  let total = 0;
  for (let row = 0; row < targets.length; row += 1) {
    const target = targets[row] ?? 0;
    const weight = rowWeights[row] ?? 0;
    sums[target] = (sums[target] ?? 0) + weight;
    total += weight;
  }
  const present = sums.filter((sum) => sum > 0).length;
  return sums.map((sum) => (sum > 0 ? total / (present * sum) : 0));
}
