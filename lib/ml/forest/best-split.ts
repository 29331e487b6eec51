import type { TreeTable } from "./grow-tree";

export type Split = { column: number; edge: number; gain: number };

/** Room for the histogram of one column, used again for every node. */
export type Histogram = { weights: Float64Array; rows: Uint32Array };

export const histogramFor = (bins: number, classes: number): Histogram => ({
  weights: new Float64Array(bins * classes),
  rows: new Uint32Array(bins),
});

/**
 * The split of one column that makes two sides purest by Gini: it maximises the sum over sides of (sum of squared class
 * weights / weight), which is `gain` plus that of the undivided node. Undefined when none leaves `minLeaf` rows on both sides
 * or none makes anything purer.
 */
export function bestSplit(
  { bins, binCounts, targets, classes }: TreeTable,
  weights: Float64Array,
  rows: Uint32Array,
  total: Float64Array,
  column: number,
  minLeaf: number,
  room: Histogram,
): Split | undefined {
  const binned = bins[column];
  const binCount = binCounts[column] ?? 0;
  if (!binned || binCount < 2) return undefined;
  const ofBin = room.weights;
  ofBin.fill(0, 0, binCount * classes);
  room.rows.fill(0, 0, binCount);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const bin = binned[row] ?? 0;
    const cell = bin * classes + (targets[row] ?? 0);
    ofBin[cell] = (ofBin[cell] ?? 0) + (weights[row] ?? 0);
    room.rows[bin] = (room.rows[bin] ?? 0) + 1;
  }

  const whole = total.reduce((sum, weight) => sum + weight, 0);
  const undivided = total.reduce((sum, weight) => sum + weight * weight, 0) / whole;
  const left = new Float64Array(classes);
  let leftWeight = 0;
  let leftRows = 0;
  let best: Split | undefined;
  for (let edge = 0; edge < binCount - 1; edge += 1) {
    const rowsHere = room.rows[edge] ?? 0;
    if (rowsHere === 0) continue;
    leftRows += rowsHere;
    for (let k = 0; k < classes; k += 1) {
      const weight = ofBin[edge * classes + k] ?? 0;
      left[k] = (left[k] ?? 0) + weight;
      leftWeight += weight;
    }
    if (leftRows < minLeaf) continue;
    if (rows.length - leftRows < minLeaf) break;
    let leftSquares = 0;
    let rightSquares = 0;
    for (let k = 0; k < classes; k += 1) {
      const weight = left[k] ?? 0;
      const other = (total[k] ?? 0) - weight;
      leftSquares += weight * weight;
      rightSquares += other * other;
    }
    const gain = leftSquares / leftWeight + rightSquares / (whole - leftWeight) - undivided;
    if (gain > (best?.gain ?? 1e-9 * whole)) best = { column, edge, gain };
  }
  return best;
}
