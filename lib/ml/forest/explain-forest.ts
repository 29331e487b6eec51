import { gaussLegendre } from "@/lib/stats/gauss-legendre";
import { unknownBin } from "./bin-of";
import type { Forest } from "./forest";

/** `base[k] + sum over columns of parts[column * classes + k]` is the probability of class k. */
export type ForestExplanation = { base: Float64Array; parts: Float64Array };

/**
 * Exact Shapley values of the columns for each class's probability. What a set of known columns is worth is the forest's answer
 * when the other values are not known (`predictForest`): both sides of a split count by the training rows that went there, the
 * path-dependent game of TreeSHAP (Lundberg et al., 2020, Nature Machine Intelligence 2:56).
 *
 * A leaf is reached with the product over its columns of 1 or 0 (the value is known and does or does not lead there) or the share
 * of rows that went that way (not known). Such a product is its own multilinear extension, so the Shapley value is the integral
 * over t in (0, 1) of its slope along the diagonal (Owen, 1972): a polynomial, which Gauss-Legendre integrates exactly.
 */
export function explainForest(forest: Forest, bins: Uint8Array): ForestExplanation {
  const { roots, edges, labels } = forest;
  const explanation: ForestExplanation = {
    base: new Float64Array(labels.length),
    parts: new Float64Array(edges.length * labels.length),
  };
  const path: Path = { columns: [], known: [], unknown: [] };
  for (const root of roots) visit(forest, bins, root, path, explanation);
  const mean = (sum: number) => sum / roots.length;
  return { base: explanation.base.map(mean), parts: explanation.parts.map(mean) };
}

/** The distinct columns on the way to a node; `known` is 1 if the input's value leads on, `unknown` the share of rows that went on. */
type Path = { columns: number[]; known: number[]; unknown: number[] };

function visit(forest: Forest, bins: Uint8Array, node: number, path: Path, to: ForestExplanation): void {
  const { skip, column: columns, edge, cover } = forest;
  const right = skip[node] ?? 0;
  if (right === 0) return addLeaf(forest, node, path, to);
  const column = columns[node] ?? 0;
  const bin = bins[column] ?? unknownBin;
  const at = path.columns.indexOf(column);
  const known = at < 0 ? 1 : (path.known[at] ?? 1);
  const unknown = at < 0 ? 1 : (path.unknown[at] ?? 1);
  const place = at < 0 ? path.columns.length : at;
  for (const child of [node + 1, node + right]) {
    const share = (cover[child] ?? 0) / (cover[node] ?? 1);
    const goes = bin <= (edge[node] ?? 0) === (child === node + 1) ? 1 : 0;
    path.columns[place] = column;
    path.unknown[place] = unknown * share;
    // What nobody answered stays unknown, whether it is asked or not.
    path.known[place] = bin === unknownBin ? unknown * share : known * goes;
    visit(forest, bins, child, path, to);
  }
  if (at < 0) {
    path.columns.length = path.known.length = path.unknown.length = place;
  } else {
    path.known[place] = known;
    path.unknown[place] = unknown;
  }
}

function addLeaf({ shares, labels }: Forest, node: number, path: Path, { base, parts }: ForestExplanation) {
  const classes = labels.length;
  const length = path.columns.length;
  let reached = 1;
  for (const share of path.unknown) reached *= share;
  for (let k = 0; k < classes; k += 1) base[k] = (base[k] ?? 0) + reached * (shares[node * classes + k] ?? 0);

  const { nodes, weights } = gaussLegendre(Math.ceil(length / 2));
  const slopes = new Float64Array(length);
  for (let point = 0; point < nodes.length; point += 1) {
    const t = nodes[point] ?? 0;
    let product = weights[point] ?? 0;
    for (let at = 0; at < length; at += 1) product *= factor(path, at, t);
    // No factor is 0: every node has rows and t lies inside (0, 1).
    for (let at = 0; at < length; at += 1) slopes[at] = (slopes[at] ?? 0) + product / factor(path, at, t);
  }
  for (let at = 0; at < length; at += 1) {
    const weight = (slopes[at] ?? 0) * ((path.known[at] ?? 0) - (path.unknown[at] ?? 0));
    const cell = (path.columns[at] ?? 0) * classes;
    for (let k = 0; k < classes; k += 1)
      parts[cell + k] = (parts[cell + k] ?? 0) + weight * (shares[node * classes + k] ?? 0);
  }
}

const factor = ({ known, unknown }: Path, at: number, t: number) =>
  (1 - t) * (unknown[at] ?? 0) + t * (known[at] ?? 0);
