import type { LabelledMatrix, LinearWeights } from "./logistic";
import { rowCount } from "./sparse-matrix";

export type NaiveBayesOptions = {
  classes: number;
  /** Added to every count, so that an unseen pair of word and class is unlikely and not impossible. */
  alpha: number;
  /** Multinomial counts a class's own words; complement (Rennie et al., 2003) those of all other classes. */
  kind: "multinomial" | "complement";
};

/** Naive Bayes of counts (or TF-IDF weights) as a linear classifier: scores are log joint probabilities up to a constant a row. */
export function fitNaiveBayes(
  data: LabelledMatrix,
  { classes, alpha, kind }: NaiveBayesOptions,
): LinearWeights {
  const { starts, columns, values, width } = data.matrix;
  const counts = new Float64Array(width * classes).fill(alpha);
  const rowsOf = new Float64Array(classes);
  for (let row = 0; row < rowCount(data.matrix); row += 1) {
    const target = data.targets[row] ?? 0;
    const weight = data.rowWeights[row] ?? 0;
    rowsOf[target] = (rowsOf[target] ?? 0) + weight;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const value = (values[at] ?? 0) * weight;
      for (let k = 0; k < classes; k += 1) {
        // The complement of a class is everything but it.
        if ((k === target) !== (kind === "multinomial")) continue;
        const cell = (columns[at] ?? 0) * classes + k;
        counts[cell] = (counts[cell] ?? 0) + value;
      }
    }
  }

  const totals = new Float64Array(classes);
  counts.forEach((count, cell) => {
    totals[cell % classes] = (totals[cell % classes] ?? 0) + count;
  });
  const sign = kind === "multinomial" ? 1 : -1;
  const weights = counts.map((count, cell) => sign * Math.log(count / (totals[cell % classes] ?? 1)));
  const rows = rowsOf.reduce((sum, count) => sum + count, 0);
  // A class without rows gets a finite, hopeless prior: infinities do not survive arithmetic.
  const bias = rowsOf.map((count) => (kind === "multinomial" ? Math.log(Math.max(count, 1e-9) / rows) : 0));
  return { classes, weights, bias };
}
