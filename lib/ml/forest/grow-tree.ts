import { bestSplit, type Histogram, histogramFor, type Split } from "./best-split";

/** Rows as bins, one array a column, with their class indexes. */
export type TreeTable = {
  bins: readonly Uint8Array[];
  /** Bins of each column. */
  binCounts: readonly number[];
  targets: Uint8Array;
  classes: number;
};

export type TreeSettings = {
  maxDepth: number;
  /** Distinct rows in a leaf, at least. */
  minLeaf: number;
  /** Columns drawn for each split. */
  columnsPerSplit: number;
};

/** Nodes in preorder, as in `ForestParts`. */
export type Tree = { column: number[]; edge: number[]; skip: number[]; counts: number[] };

/**
 * Grows one tree by Gini on the given distinct rows (their order changes), each counting `weights[row]`. Each split chooses among
 * columns drawn at random; when none of them can split, further ones are tried.
 */
export function growTree(
  table: TreeTable,
  rows: Uint32Array,
  weights: Float64Array,
  settings: TreeSettings,
  random: () => number,
): Tree {
  const tree: Tree = { column: [], edge: [], skip: [], counts: [] };
  const order = Uint8Array.from(table.bins.keys());
  const room = histogramFor(Math.max(1, ...table.binCounts), table.classes);
  const spare = new Uint32Array(rows.length);

  const grow = (part: Uint32Array, depth: number): void => {
    const total = classWeights(table, part, weights);
    const mayDivide = depth < settings.maxDepth && part.length >= 2 * settings.minLeaf;
    const split =
      mayDivide && total.filter((weight) => weight > 0).length > 1
        ? drawSplit(table, part, weights, total, settings, order, room, random)
        : undefined;
    const node = tree.skip.push(0) - 1;
    tree.column.push(split?.column ?? 0);
    tree.edge.push(split?.edge ?? 0);
    if (!split) {
      tree.counts.push(...total);
      return;
    }
    const middle = divide(part, table.bins[split.column], split.edge, spare);
    grow(part.subarray(0, middle), depth + 1);
    tree.skip[node] = tree.skip.length - node;
    grow(part.subarray(middle), depth + 1);
  };
  grow(rows, 0);
  return tree;
}

function drawSplit(
  table: TreeTable,
  part: Uint32Array,
  weights: Float64Array,
  total: Float64Array,
  { columnsPerSplit, minLeaf }: TreeSettings,
  order: Uint8Array,
  room: Histogram,
  random: () => number,
): Split | undefined {
  let best: Split | undefined;
  for (let drawn = 0; drawn < order.length && (drawn < columnsPerSplit || !best); drawn += 1) {
    const place = drawn + Math.floor(random() * (order.length - drawn));
    const column = order[place] ?? 0;
    order[place] = order[drawn] ?? 0;
    order[drawn] = column;
    const split = bestSplit(table, weights, part, total, column, minLeaf, room);
    if (split && split.gain > (best?.gain ?? 0)) best = split;
  }
  return best;
}

function classWeights(
  { targets, classes }: TreeTable,
  rows: Uint32Array,
  weights: Float64Array,
): Float64Array {
  const total = new Float64Array(classes);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const k = targets[row] ?? 0;
    total[k] = (total[k] ?? 0) + (weights[row] ?? 0);
  }
  return total;
}

/** Puts the rows that go left in front, both sides in their order; answers how many they are. */
function divide(part: Uint32Array, bins: Uint8Array | undefined, edge: number, spare: Uint32Array): number {
  let left = 0;
  let right = 0;
  for (let at = 0; at < part.length; at += 1) {
    const row = part[at] ?? 0;
    if ((bins?.[row] ?? 0) <= edge) part[left++] = row;
    else spare[right++] = row;
  }
  part.set(spare.subarray(0, right), left);
  return left;
}
