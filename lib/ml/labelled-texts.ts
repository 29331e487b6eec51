import type { LabelledMatrix } from "./logistic";
import type { WeighedGrams } from "./tf-idf";

export type LabelledText = { text: string; label: string; weight?: number; group?: string };

/** Weighed texts with their labels as a matrix. @throws RangeError for a label that is not in the list. */
export function labelledMatrix(
  rows: readonly LabelledText[],
  weighed: readonly WeighedGrams[],
  width: number,
  labels: readonly string[],
): LabelledMatrix {
  const starts = new Uint32Array(rows.length + 1);
  weighed.forEach(({ values }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + values.length;
  });
  const columns = new Uint32Array(starts[rows.length] ?? 0);
  const values = new Float64Array(columns.length);
  weighed.forEach((text, row) => {
    columns.set(text.features, starts[row]);
    values.set(text.values, starts[row]);
  });
  return {
    matrix: { width, starts, columns, values },
    targets: Uint32Array.from(rows, ({ label }) => {
      const target = labels.indexOf(label);
      if (target < 0) throw new RangeError(`"${label}" is not one of the labels.`);
      return target;
    }),
    rowWeights: Float64Array.from(rows, ({ weight }) => weight ?? 1),
  };
}
