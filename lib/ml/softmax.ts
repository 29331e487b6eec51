/** Probabilities of scores: exp(s_k) / sum exp(s_j), shifted by the largest so that nothing overflows. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const result = new Float64Array(scores.length);
  let largest = -Infinity;
  for (let k = 0; k < scores.length; k += 1) largest = Math.max(largest, scores[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    const value = Math.exp((scores[k] ?? 0) - largest);
    result[k] = value;
    sum += value;
  }
  for (let k = 0; k < scores.length; k += 1) result[k] = (result[k] ?? 0) / sum;
  return result;
}
