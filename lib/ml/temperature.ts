import { logLossOfScores } from "./log-loss";

/**
 * The temperature that makes softmax(score / temperature) fit the truth best (least log-loss; Guo et al., 2017),
 * by golden-section search over its logarithm between 1/64 and 64. The loss has one minimum in 1 / temperature.
 * `scores[row * classes + k]`, one target index and weight a row.
 */
export function fitTemperature(scores: Float64Array, targets: Uint32Array, rowWeights: Float64Array): number {
  const loss = (logarithm: number) => {
    const temperature = Math.exp(logarithm);
    return logLossOfScores(
      scores.map((score) => score / temperature),
      targets,
      rowWeights,
    );
  };
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = -Math.log(64);
  let high = Math.log(64);
  let left = high - ratio * (high - low);
  let right = low + ratio * (high - low);
  let lossLeft = loss(left);
  let lossRight = loss(right);
  while (high - low > 1e-7) {
    if (lossLeft <= lossRight) {
      high = right;
      [right, lossRight] = [left, lossLeft];
      left = high - ratio * (high - low);
      lossLeft = loss(left);
    } else {
      low = left;
      [left, lossLeft] = [right, lossRight];
      right = low + ratio * (high - low);
      lossRight = loss(right);
    }
  }
  return Math.exp((low + high) / 2);
}
