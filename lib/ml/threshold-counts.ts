/** Rows called positive so far, by whether they are. */
type Called = { right: number; wrong: number };

/**
 * How many rows are called positive, rightly and wrongly, as the threshold falls past each distinct score: rows of the same
 * score are called together. The last entry counts them all.
 */
export function thresholdCounts(rows: readonly { score: number; positive: boolean }[]): Called[] {
  const counts: Called[] = [];
  let right = 0;
  let wrong = 0;
  let last: number | undefined;
  for (const { score, positive } of [...rows].sort((a, b) => b.score - a.score)) {
    if (positive) right += 1;
    else wrong += 1;
    if (score === last) counts.pop();
    counts.push({ right, wrong });
    last = score;
  }
  return counts;
}
