import { sum } from "./sum";

/** Mean and sample standard deviation (n - 1); the deviation of a single number is 0. @throws RangeError when there are none. */
export function meanAndSpread(values: readonly number[]): { mean: number; sd: number } {
  if (values.length === 0) throw new RangeError("A sample is empty.");
  const mean = sum(values) / values.length;
  const squares = sum(values.map((value) => (value - mean) ** 2));
  return { mean, sd: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) };
}
