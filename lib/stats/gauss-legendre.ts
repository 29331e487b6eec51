export type Quadrature = { nodes: Float64Array; weights: Float64Array };

const known = new Map<number, Quadrature>();

/**
 * Nodes and weights of Gauss-Legendre quadrature with n points on (0, 1): exact for polynomials of degree up to 2n - 1.
 * Newton's method on the Legendre polynomial from Tricomi's first guesses (Abramowitz & Stegun 25.4.29, shifted to (0, 1)).
 */
export function gaussLegendre(n: number): Quadrature {
  const made = known.get(n) ?? compute(n);
  known.set(n, made);
  return made;
}

function compute(n: number): Quadrature {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let index = 0; index < n; index += 1) {
    let x = Math.cos((Math.PI * (index + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step += 1) {
      const [value, derivative] = legendre(n, x);
      slope = derivative;
      const change = value / derivative;
      x -= change;
      if (Math.abs(change) < 1e-16) break;
    }
    nodes[index] = (1 - x) / 2;
    weights[index] = 1 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

/** The Legendre polynomial of degree n at x, and its derivative. */
function legendre(n: number, x: number): [number, number] {
  let before = 1;
  let value = x;
  for (let degree = 2; degree <= n; degree += 1)
    [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
  return [value, (n * (x * value - before)) / (x * x - 1)];
}
