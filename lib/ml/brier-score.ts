/**
 * Brier's score (Monthly Weather Review 78, 1950) in its original form: the mean over rows of the squared difference between
 * probabilities and truth, summed over the classes. 0 is best, 2 is worst; of two classes it is twice the one-sided form.
 */
export function brierScore(
  rows: readonly { truth: string; probabilities: Readonly<Record<string, number>> }[],
  labels: readonly string[],
): number {
  const error = (truth: string, probabilities: Readonly<Record<string, number>>) =>
    labels.reduce((sum, label) => sum + ((probabilities[label] ?? 0) - (label === truth ? 1 : 0)) ** 2, 0);
  return rows.reduce((sum, { truth, probabilities }) => sum + error(truth, probabilities), 0) / rows.length;
}
