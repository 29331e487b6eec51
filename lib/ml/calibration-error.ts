const bins = 10;

/**
 * Expected calibration error (Naeini et al., 2015): predictions in 10 equal-width bins of their confidence, and the mean
 * over bins, by rows, of |share right - mean confidence|. 0 for no rows.
 */
export function calibrationError(predictions: readonly { confidence: number; right: boolean }[]): number {
  const gaps = new Float64Array(bins);
  for (const { confidence, right } of predictions) {
    const bin = Math.min(bins - 1, Math.floor(confidence * bins));
    gaps[bin] = (gaps[bin] ?? 0) + (right ? 1 : 0) - confidence;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(predictions.length, 1);
}
