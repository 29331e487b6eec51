import { createRandom } from "@/lib/stats/random";
import { shuffleInPlace } from "@/lib/stats/shuffle-in-place";
import type { LabelledMatrix, LinearWeights } from "./logistic";
import { rowCount } from "./sparse-matrix";

export type SupportVectorOptions = {
  classes: number;
  /** What a row inside the margin costs; larger follows the rows more closely. */
  cost: number;
  epochs: number;
  seed: number;
  onEpoch?: (epoch: number) => void;
};

/**
 * Linear support vector machine with squared hinge loss, each class against the rest, by dual coordinate descent
 * (Hsieh et al., 2008, algorithm 1). The bias is the weight of a feature that is 1 in every row. Two classes are one
 * problem: the weights of the first are those of the second with the other sign.
 */
export function fitSupportVectors(data: LabelledMatrix, options: SupportVectorOptions): LinearWeights {
  const { classes } = options;
  const { width } = data.matrix;
  const weights = new Float64Array(width * classes);
  const bias = new Float64Array(classes);
  const problems = classes === 2 ? [1] : Array.from({ length: classes }, (_, k) => k);
  problems.forEach((k, problem) => {
    const plane = separate(data, k, options, (epoch) =>
      options.onEpoch?.(Math.ceil((problem * options.epochs + epoch) / problems.length)),
    );
    const put = (column: number, share: number) => {
      for (let feature = 0; feature < width; feature += 1)
        weights[feature * classes + column] = share * (plane[feature] ?? 0);
      bias[column] = share * (plane[width] ?? 0);
    };
    if (classes === 2) put(0, -0.5);
    put(k, classes === 2 ? 0.5 : 1);
  });
  return { classes, weights, bias };
}

/** The plane between the rows of class k and all others; its last number is the bias. */
function separate(
  { matrix, targets, rowWeights }: LabelledMatrix,
  k: number,
  { cost, epochs, seed }: SupportVectorOptions,
  onEpoch: (epoch: number) => void,
): Float64Array {
  const { starts, columns, values, width } = matrix;
  const rows = rowCount(matrix);
  const plane = new Float64Array(width + 1);
  const dual = new Float64Array(rows);
  // A row that counts nothing has no say: its slack is free.
  const slack = rowWeights.map((weight) => (weight > 0 ? 1 / (2 * cost * weight) : Infinity));
  const curvature = slack.map((own, row) => {
    let sum = own + 1;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) sum += (values[at] ?? 0) ** 2;
    return sum;
  });
  const random = createRandom(seed);
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffleInPlace(order, random);
    for (const row of order) {
      const own = slack[row] ?? Infinity;
      if (own === Infinity) continue;
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      const side = targets[row] === k ? 1 : -1;
      let score = plane[width] ?? 0;
      for (let at = from; at < to; at += 1) score += (plane[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const before = dual[row] ?? 0;
      const gradient = side * score - 1 + before * own;
      const after = Math.max(0, before - gradient / (curvature[row] ?? 1));
      if (after === before) continue;
      dual[row] = after;
      const step = (after - before) * side;
      plane[width] = (plane[width] ?? 0) + step;
      for (let at = from; at < to; at += 1) {
        const column = columns[at] ?? 0;
        plane[column] = (plane[column] ?? 0) + step * (values[at] ?? 0);
      }
    }
    onEpoch(epoch);
  }
  return plane;
}
