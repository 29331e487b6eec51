export type ConfusionCounts = Record<string, Record<string, number>>;

/** Rows by truth and answer, with a cell for every pair of labels. @throws RangeError for a label that is not in the list. */
export function confusionOf(
  rows: readonly { truth: string; predicted: string }[],
  labels: readonly string[],
): ConfusionCounts {
  const counts: ConfusionCounts = Object.fromEntries(
    labels.map((truth) => [truth, Object.fromEntries(labels.map((predicted) => [predicted, 0]))]),
  );
  for (const { truth, predicted } of rows) {
    const row = counts[truth];
    const count = row?.[predicted];
    if (row === undefined || count === undefined)
      throw new RangeError("A row has a label that is not in the list.");
    row[predicted] = count + 1;
  }
  return counts;
}

export type ClassScore = { precision: number; recall: number; f1: number; n: number };

/** Precision, recall and F1 of each class, and n, its true rows. A share of nothing is 0, as in scikit-learn. */
export function classScores(confusion: ConfusionCounts): Record<string, ClassScore> {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const labels = Object.keys(confusion);
  return Object.fromEntries(
    labels.map((label) => {
      const right = confusion[label]?.[label] ?? 0;
      const n = Object.values(confusion[label] ?? {}).reduce((sum, count) => sum + count, 0);
      const answered = labels.reduce((sum, truth) => sum + (confusion[truth]?.[label] ?? 0), 0);
      return [
        label,
        { precision: share(right, answered), recall: share(right, n), f1: share(2 * right, n + answered), n },
      ];
    }),
  );
}
