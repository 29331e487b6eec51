/** A value and its gradient, which the caller may keep. */
export type Objective = (point: Float64Array) => { value: number; gradient: Float64Array };

const memory = 8;

/**
 * The point near `start` where a smooth function is least: limited-memory BFGS (Nocedal & Wright, Numerical Optimization,
 * algorithm 7.4). Stops when no slope exceeds `tolerance`, or after `iterations`.
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  { iterations = 200, tolerance = 1e-8 }: { iterations?: number; tolerance?: number } = {},
): Float64Array {
  let point: Float64Array = start.slice();
  let { value, gradient } = objective(point);
  const moves: { step: Float64Array; turn: Float64Array; curvature: number }[] = [];
  for (let iteration = 0; iteration < iterations && steepest(gradient) > tolerance; iteration += 1) {
    let direction = downhill(gradient, moves);
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      moves.length = 0;
      direction = gradient.map((each) => -each);
      slope = dot(direction, gradient);
    }
    const found = search(objective, point, value, direction, slope);
    if (!found) break;
    const step = found.point.map((each, at) => each - (point[at] ?? 0));
    const turn = found.gradient.map((each, at) => each - (gradient[at] ?? 0));
    const curvature = dot(step, turn);
    if (curvature > 0) moves.push({ step, turn, curvature });
    if (moves.length > memory) moves.shift();
    ({ point, value, gradient } = found);
  }
  return point;
}

/**
 * A point along the direction that is lower by enough and where the slope has levelled off (the weak Wolfe conditions), by doubling
 * and halving; undefined where there is none within double precision.
 */
function search(
  objective: Objective,
  point: Float64Array,
  value: number,
  direction: Float64Array,
  slope: number,
): ({ point: Float64Array } & ReturnType<Objective>) | undefined {
  let low = 0;
  let high = Infinity;
  let length = 1;
  for (let tries = 0; tries < 60; tries += 1) {
    const next = point.map((each, at) => each + length * (direction[at] ?? 0));
    const found = objective(next);
    if (!(found.value <= value + 1e-4 * length * slope)) high = length;
    else if (dot(found.gradient, direction) < 0.9 * slope) low = length;
    else return { point: next, ...found };
    length = high === Infinity ? 2 * low : (low + high) / 2;
  }
  return undefined;
}

/** The two-loop recursion: minus the gradient, as the last moves say the function curves. */
function downhill(
  gradient: Float64Array,
  moves: readonly { step: Float64Array; turn: Float64Array; curvature: number }[],
): Float64Array {
  const direction = gradient.map((each) => -each);
  const add = (vector: Float64Array, factor: number) =>
    vector.forEach((each, at) => {
      direction[at] = (direction[at] ?? 0) + factor * each;
    });
  const shares = moves.toReversed().map(({ step, turn, curvature }) => {
    const share = dot(step, direction) / curvature;
    add(turn, -share);
    return share;
  });
  const last = moves.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.turn, last.turn);
    direction.forEach((each, at) => {
      direction[at] = each * scale;
    });
  }
  moves.forEach(({ step, turn, curvature }, index) => {
    const share = shares[moves.length - 1 - index] ?? 0;
    add(step, share - dot(turn, direction) / curvature);
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

const steepest = (gradient: Float64Array) =>
  gradient.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
