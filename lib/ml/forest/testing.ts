import { createRandom } from "@/lib/stats/random";
import type { LabelledColumns } from "./fit-forest";

/** Rows of small whole numbers whose class follows the first two columns, with some noise; NaN where `missing` says so (0-1). */
export function noisyColumns(rows: number, columns: number, seed: number, missing = 0): LabelledColumns {
  const random = createRandom(seed);
  const values = Array.from({ length: columns }, () =>
    Float64Array.from({ length: rows }, () => 1 + Math.floor(random() * 8)),
  );
  const targets = Uint8Array.from({ length: rows }, (_, row) => {
    const sum = (values[0]?.[row] ?? 0) + (values[1]?.[row] ?? 0);
    if (random() < 0.1) return Math.floor(random() * 3);
    return sum < 6 ? 0 : sum < 11 ? 1 : 2;
  });
  for (const column of values)
    column.forEach((_, row) => {
      if (random() < missing) column[row] = Number.NaN;
    });
  return { columns: values, targets, weights: new Float64Array(rows).fill(1) };
}

export const threeLabels = ["low", "medium", "high"];
