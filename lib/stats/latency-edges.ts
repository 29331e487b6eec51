/** Shortest and longest latency told apart, in milliseconds; beyond them values count in the outer bins. */
export const latencyMinimumMs = 0.01;
export const latencyMaximumMs = 60_000;
/** Every bin is this many times as wide as the one before: a percentile read from the bins is off by under 10 %. */
export const latencyRatio = 1.1;

const steps = Math.ceil(Math.log(latencyMaximumMs / latencyMinimumMs) / Math.log(latencyRatio));

/**
 * The edges, in milliseconds, in which latencies are recorded and drawn: one fixed list, so that counts of any two
 * hours add up. Rounded to six digits, since powers may differ in the last bit between machines.
 */
export const latencyEdges: readonly number[] = Array.from({ length: steps + 1 }, (_, step) =>
  Math.min(latencyMaximumMs, Number((latencyMinimumMs * latencyRatio ** step).toPrecision(6))),
);
