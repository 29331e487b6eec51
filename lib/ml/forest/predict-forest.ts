import { binOf, unknownBin } from "./bin-of";
import type { Forest } from "./forest";

/** The bin of each column of an input. @throws RangeError when columns are missing. */
export function binsOf({ edges }: Forest, values: readonly number[]): Uint8Array {
  if (values.length !== edges.length) throw new RangeError("The input has another number of columns.");
  return Uint8Array.from(edges, (points, column) => binOf(points, values[column] ?? Number.NaN));
}

/**
 * Probability of each class: the mean over trees of the class shares in the leaf an input falls into. Where a split asks for
 * a value that is not known, both sides count, as many as training rows went there.
 */
export function predictForest(forest: Forest, bins: Uint8Array): Float64Array {
  const { roots, column, edge, skip, shares, cover, labels } = forest;
  const classes = labels.length;
  const result = new Float64Array(classes);

  const descend = (start: number, weight: number): void => {
    let node = start;
    for (let right = skip[node] ?? 0; right > 0; right = skip[node] ?? 0) {
      const bin = bins[column[node] ?? 0] ?? unknownBin;
      if (bin === unknownBin) {
        const share = (cover[node + 1] ?? 0) / (cover[node] ?? 1);
        descend(node + 1, weight * share);
        descend(node + right, weight * (1 - share));
        return;
      }
      node += bin <= (edge[node] ?? 0) ? 1 : right;
    }
    for (let k = 0; k < classes; k += 1)
      result[k] = (result[k] ?? 0) + weight * (shares[node * classes + k] ?? 0);
  };
  for (let tree = 0; tree < roots.length; tree += 1) descend(roots[tree] ?? 0, 1);
  // A sum of shares may be a rounding above the whole.
  return result.map((sum) => Math.min(1, sum / roots.length));
}
