/** Mean of -ln p(truth) over rows (weighted), from scores before the softmax: `scores[row * classes + k]`. */
export function logLossOfScores(
  scores: Float64Array,
  targets: Uint32Array,
  rowWeights: Float64Array,
): number {
  const classes = scores.length / targets.length;
  let loss = 0;
  let total = 0;
  for (let row = 0; row < targets.length; row += 1) {
    let largest = -Infinity;
    for (let k = 0; k < classes; k += 1) largest = Math.max(largest, scores[row * classes + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < classes; k += 1) sum += Math.exp((scores[row * classes + k] ?? 0) - largest);
    const weight = rowWeights[row] ?? 1;
    loss += weight * (largest + Math.log(sum) - (scores[row * classes + (targets[row] ?? 0)] ?? 0));
    total += weight;
  }
  return loss / total;
}

/** Mean of -ln p(truth) over rows; probabilities below 1e-15 count as that, so that one sure mistake stays finite. */
export function logLoss(truthProbabilities: readonly number[]): number {
  return (
    truthProbabilities.reduce((sum, p) => sum - Math.log(Math.max(p, 1e-15)), 0) / truthProbabilities.length
  );
}
