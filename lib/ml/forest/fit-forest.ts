import { balancedClassWeights } from "@/lib/ml/class-weights";
import { createRandom } from "@/lib/stats/random";
import { binOf, unknownBin } from "./bin-of";
import { columnEdges } from "./column-edges";
import { type Forest, forestOf, maximumColumns } from "./forest";
import { growTree, type Tree, type TreeSettings, type TreeTable } from "./grow-tree";

/** Rows column by column; NaN is a value that is not known. */
export type LabelledColumns = {
  columns: readonly Float64Array[];
  targets: Uint8Array;
  /** What each row counts, above 0. */
  weights: Float64Array;
};

export type ForestSettings = TreeSettings & {
  trees: number;
  /** What each class counts, one number for each label; "balanced" gives all the same say. */
  classWeights?: readonly number[] | "balanced" | undefined;
};

export type ForestFitOptions = {
  labels: readonly string[];
  seed: number;
  /** Called after each tree; may throw to stop. */
  onTree?: ((tree: number) => void) | undefined;
};

/**
 * A random forest (Breiman, 2001): every tree grows on as many rows as there are, drawn with replacement, and chooses each split
 * among columns drawn at random. A value that is not known is replaced, anew for every tree, by one drawn from its column.
 * @throws RangeError when there is nothing to learn from, or more than 255 columns or classes.
 */
export function fitForest(
  data: LabelledColumns,
  settings: ForestSettings,
  { labels, seed, onTree }: ForestFitOptions,
): Forest {
  const { columns, targets } = data;
  const rows = targets.length;
  if (rows === 0 || columns.length === 0) throw new RangeError("There is nothing to learn from.");
  if (columns.length > maximumColumns || labels.length > 255)
    throw new RangeError("A forest takes at most 255 columns and 255 classes.");
  const edges = columns.map(columnEdges);
  const bins = columns.map((values, at) =>
    Uint8Array.from(values, (value) => binOf(edges[at] ?? new Float64Array(), value)),
  );
  const known = bins.map((column) => column.filter((bin) => bin !== unknownBin));
  const table = {
    binCounts: edges.map((points) => points.length + 1),
    targets,
    classes: labels.length,
  };
  const rowWeights = weighted(data, settings, labels.length);
  const random = createRandom(seed);

  const trees = Array.from({ length: settings.trees }, (_, index): Tree => {
    const drawn = new Uint32Array(rows);
    for (let draw = 0; draw < rows; draw += 1) {
      const row = Math.floor(random() * rows);
      drawn[row] = (drawn[row] ?? 0) + 1;
    }
    const filled: TreeTable = { ...table, bins: bins.map((column, at) => fill(column, known[at], random)) };
    const weights = rowWeights.map((weight, row) => weight * (drawn[row] ?? 0));
    const sample = Uint32Array.from(drawn.keys()).filter((row) => (weights[row] ?? 0) > 0);
    const tree = growTree(filled, sample, weights, settings, random);
    onTree?.(index + 1);
    return tree;
  });
  return forestOf({ labels, edges, trees: trees.length, ...joined(trees) });
}

function weighted({ targets, weights }: LabelledColumns, { classWeights }: ForestSettings, classes: number) {
  const ofClass =
    classWeights === "balanced" ? balancedClassWeights(targets, weights, classes) : (classWeights ?? []);
  return weights.map((weight, row) => weight * (ofClass[targets[row] ?? 0] ?? 1));
}

/** The column with a known value drawn for each that is not; the column itself when all are known, or none is. */
function fill(column: Uint8Array, known: Uint8Array | undefined, random: () => number): Uint8Array {
  if (!known || known.length === column.length) return column;
  if (known.length === 0) return column.map(() => 0);
  return column.map((bin) => (bin === unknownBin ? (known[Math.floor(random() * known.length)] ?? 0) : bin));
}

function joined(trees: readonly Tree[]) {
  return {
    column: Uint8Array.from(trees.flatMap((tree) => tree.column)),
    edge: Uint8Array.from(trees.flatMap((tree) => tree.edge)),
    skip: Uint32Array.from(trees.flatMap((tree) => tree.skip)),
    counts: Float32Array.from(trees.flatMap((tree) => tree.counts)),
  };
}
