/** Rows counted by true and predicted class: `confusion[truth][predicted]`. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One cell of a confusion matrix. */
type ConfusionCell = { truth: string; predicted: string; count: number };

/**
 * Mean over classes of F1 = 2 TP / (2 TP + FP + FN), each class with the same weight. The classes are those that are
 * true or predicted at least once, as in scikit-learn; 0 when there are no rows.
 */
export function macroF1(cells: readonly ConfusionCell[]): number {
  const classes = new Map<string, { hits: number; total: number }>();
  const add = (label: string, hits: number, total: number) => {
    const entry = classes.get(label) ?? { hits: 0, total: 0 };
    classes.set(label, { hits: entry.hits + hits, total: entry.total + total });
  };
  for (const { truth, predicted, count } of cells) {
    if (count === 0) continue;
    const hits = truth === predicted ? count : 0;
    add(truth, hits, count);
    add(predicted, hits, count);
  }
  let f1 = 0;
  // TP is counted with its row and with its column, as is the sum TP + FN + TP + FP.
  for (const { hits, total } of classes.values()) f1 += hits / total;
  return classes.size === 0 ? 0 : f1 / classes.size;
}
