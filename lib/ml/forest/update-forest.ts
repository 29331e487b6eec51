import { unknownBin } from "./bin-of";
import { type Forest, forestOf } from "./forest";

export type BinnedRow = { bins: Uint8Array; target: number; weight: number };

/**
 * Teaches a forest new rows without the rows it grew on: each tree keeps its splits, and the rows are added to the leaves they
 * fall into (a row with unknown values to all it may fall into, in shares). However many rows come, what they add to a leaf
 * weighs at most `bound` times what the leaf held, so one update leaves every class at least 1 / (1 + bound) of the share it had
 * in every leaf, and none is lost.
 */
export function updateForest(forest: Forest, rows: readonly BinnedRow[], bound: number): Forest {
  const { labels, roots, column, edge, skip, cover, counts } = forest;
  const classes = labels.length;
  const leafOf = leafNumbers(skip);
  const added = new Float64Array(counts.length);
  const add = (start: number, { bins, target, weight }: BinnedRow): void => {
    const right = skip[start] ?? 0;
    if (right === 0) {
      const cell = (leafOf[start] ?? 0) * classes + target;
      added[cell] = (added[cell] ?? 0) + weight;
      return;
    }
    const bin = bins[column[start] ?? 0] ?? unknownBin;
    if (bin !== unknownBin)
      return add(start + (bin <= (edge[start] ?? 0) ? 1 : right), { bins, target, weight });
    const share = (cover[start + 1] ?? 0) / (cover[start] ?? 1);
    add(start + 1, { bins, target, weight: weight * share });
    add(start + right, { bins, target, weight: weight * (1 - share) });
  };
  for (const row of rows) for (const root of roots) add(root, row);

  const sums = (values: ArrayLike<number>, leaf: number) => {
    let sum = 0;
    for (let k = 0; k < classes; k += 1) sum += values[leaf * classes + k] ?? 0;
    return sum;
  };
  const updated = counts.map((count, cell) => {
    const leaf = Math.floor(cell / classes);
    const more = sums(added, leaf);
    const allowed = bound * sums(counts, leaf);
    return count + (added[cell] ?? 0) * (more > allowed ? allowed / more : 1);
  });
  return forestOf({ ...forest, counts: updated });
}

/** Which leaf a node is, counted over all trees. */
function leafNumbers(skip: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(skip.length);
  let leaf = 0;
  skip.forEach((right, node) => {
    numbers[node] = leaf;
    if (right === 0) leaf += 1;
  });
  return numbers;
}
