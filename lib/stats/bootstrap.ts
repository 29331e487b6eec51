import { quantile } from "./quantile";
import { createRandom } from "./random";

/**
 * Percentile bootstrap interval (Efron 1979) of any statistic of independent rows. Same rows and seed, same interval.
 *
 * @throws RangeError when there are no rows.
 */
export function bootstrap<Row extends NonNullable<unknown>>(
  rows: readonly Row[],
  statistic: (sample: readonly Row[]) => number,
  { seed, iterations = 1000, level = 0.95 }: { seed: number; iterations?: number; level?: number },
): [number, number] {
  if (rows.length === 0) throw new RangeError("A sample is empty.");
  const random = createRandom(seed);
  const values = Array.from({ length: iterations }, () => statistic(resample(rows, random)));
  return [quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2)];
}

function resample<Row extends NonNullable<unknown>>(rows: readonly Row[], random: () => number): Row[] {
  const sample: Row[] = [];
  while (sample.length < rows.length) {
    const row = rows[Math.floor(random() * rows.length)];
    if (row !== undefined) sample.push(row);
  }
  return sample;
}
