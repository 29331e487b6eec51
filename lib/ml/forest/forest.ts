/**
 * Decision trees whose class shares are averaged. Nodes of all trees stand in one list, each tree in preorder: the left
 * child of an inner node is the next node, the right one is `skip` nodes further. A leaf skips 0.
 */
export type ForestParts = {
  labels: readonly string[];
  /** Ascending split points of each column; a value goes left of one that it does not exceed. At most `maximumEdges` each. */
  edges: readonly Float64Array[];
  trees: number;
  column: Uint8Array;
  /** Which of the column's split points an inner node uses. */
  edge: Uint8Array;
  skip: Uint32Array;
  /** Weight of the rows of each class in each leaf, leaf by leaf in the order of the nodes. */
  counts: Float32Array;
};

/** With what predictions need, derived once. */
export type Forest = ForestParts & {
  /** First node of each tree. */
  roots: Uint32Array;
  /** Weight of the rows that came through each node. */
  cover: Float64Array;
  /** Share of each class in a leaf, `shares[node * classes + k]`; 0 for inner nodes. */
  shares: Float64Array;
};

export const maximumColumns = 255;
/** One bin more than edges fits a byte, and one number is left to say "not known". */
export const maximumEdges = 254;

/**
 * A forest from its parts, every one of them checked: split points in order, children inside their tree and behind their parent
 * (so nothing goes round), a positive weight in every leaf.
 * @throws RangeError when a part is wrong.
 */
export function forestOf(parts: ForestParts): Forest {
  const { labels, edges, trees, column, edge, skip, counts } = parts;
  const classes = labels.length;
  const nodes = skip.length;
  if (edges.length > maximumColumns || edges.some((points) => !isAscending(points)))
    throw new RangeError("The split points of a forest are out of order.");
  if (column.length !== nodes || edge.length !== nodes)
    throw new RangeError("The nodes of a forest are incomplete.");
  const roots = new Uint32Array(trees);
  const cover = new Float64Array(nodes);
  const shares = new Float64Array(nodes * classes);
  let leaf = 0;

  const ends = subtreeEnds(skip);
  for (let tree = 0, node = 0; tree < trees; tree += 1) {
    if (node >= nodes) throw new RangeError("A tree of the forest is missing.");
    roots[tree] = node;
    node = ends[node] ?? nodes;
    if (tree === trees - 1 && node !== nodes) throw new RangeError("The forest has nodes outside its trees.");
  }
  for (let node = 0; node < nodes; node += 1) {
    if ((skip[node] ?? 0) > 0) {
      const points = edges[column[node] ?? 0];
      if (!points || (edge[node] ?? 0) >= points.length)
        throw new RangeError("A node of the forest has no such split point.");
      continue;
    }
    let weight = 0;
    for (let k = 0; k < classes; k += 1) {
      const count = counts[leaf * classes + k] ?? -1;
      if (!(count >= 0 && count < Infinity))
        throw new RangeError("A leaf of the forest has no valid counts.");
      weight += count;
    }
    if (weight === 0) throw new RangeError("A leaf of the forest is empty.");
    for (let k = 0; k < classes; k += 1)
      shares[node * classes + k] = (counts[leaf * classes + k] ?? 0) / weight;
    cover[node] = weight;
    leaf += 1;
  }
  if (counts.length !== leaf * classes)
    throw new RangeError("The forest has counts of leaves that are not there.");
  for (let node = nodes - 1; node >= 0; node -= 1) {
    const right = skip[node] ?? 0;
    if (right > 0) cover[node] = (cover[node + 1] ?? 0) + (cover[node + right] ?? 0);
  }
  return { ...parts, roots, cover, shares };
}

/** Where the subtree of each node ends (exclusive). @throws RangeError when a right child does not follow the left subtree. */
function subtreeEnds(skip: Uint32Array): Uint32Array {
  // Backwards, as both children of a node stand behind it.
  const ends = new Uint32Array(skip.length);
  for (let node = skip.length - 1; node >= 0; node -= 1) {
    const right = skip[node] ?? 0;
    if (right === 0) {
      ends[node] = node + 1;
      continue;
    }
    const end = ends[node + right];
    if (end === undefined || ends[node + 1] !== node + right)
      throw new RangeError("A node of the forest leads out of its tree.");
    ends[node] = end;
  }
  return ends;
}

function isAscending(points: Float64Array): boolean {
  return (
    points.length <= maximumEdges &&
    points.every((point, at) => Number.isFinite(point) && (at === 0 || point > (points[at - 1] ?? point)))
  );
}
