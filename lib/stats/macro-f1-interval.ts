import { f1Interval } from "./f1-interval";
import { macroF1 } from "./macro-f1";
import type { Confusion } from "./macro-f1";
import { multinomialDraw } from "./multinomial-draw";
import { quantile } from "./quantile";
import { createRandom } from "./random";
import { sum } from "./sum";
import { wilson } from "./wilson";

type Estimate = { value: number; interval: [number, number]; n: number };

/**
 * Accuracy and macro-F1 with their seeded percentile bootstrap intervals, from a confusion matrix. Resampling rows is
 * the same as drawing the cells from a multinomial, so a million rows cost what a hundred do. Where every row is right, or none,
 * all samples agree and the bootstrap knows nothing: the interval is then Wilson's, of macro-F1 the mean over classes of theirs.
 *
 * @throws RangeError when there are no rows.
 */
export function macroF1Interval(
  confusion: Confusion,
  { seed, iterations = 1000, level = 0.95 }: { seed: number; iterations?: number; level?: number },
): { accuracy: Estimate; macroF1: Estimate } {
  const cells = Object.entries(confusion).flatMap(([truth, row]) =>
    Object.entries(row).flatMap(([predicted, count]) => (count > 0 ? [{ truth, predicted, count }] : [])),
  );
  const counts = cells.map(({ count }) => count);
  const n = sum(counts);
  if (n === 0) throw new RangeError("A sample is empty.");
  const right = (sample: readonly number[]) =>
    sum(cells.map(({ truth, predicted }, index) => (truth === predicted ? (sample[index] ?? 0) : 0)));
  const f1 = (sample: readonly number[]) =>
    macroF1(cells.map((cell, index) => ({ ...cell, count: sample[index] ?? 0 })));

  if (right(counts) === 0 || right(counts) === n) {
    const accuracy = { value: right(counts) / n, interval: wilson(right(counts), n, level), n };
    return { accuracy, macroF1: { value: f1(counts), interval: meanOfClasses(cells, level), n } };
  }
  const random = createRandom(seed);
  const samples = Array.from({ length: iterations }, () => multinomialDraw(counts, random));
  const interval = (values: readonly number[]): [number, number] => [
    quantile(values, (1 - level) / 2),
    quantile(values, (1 + level) / 2),
  ];
  return {
    accuracy: { value: right(counts) / n, interval: interval(samples.map((s) => right(s) / n)), n },
    macroF1: { value: f1(counts), interval: interval(samples.map(f1)), n },
  };
}

function meanOfClasses(
  cells: readonly { truth: string; predicted: string; count: number }[],
  level: number,
): [number, number] {
  const labels = [...new Set(cells.flatMap(({ truth, predicted }) => [truth, predicted]))];
  const bounds = labels.map((label) => {
    const of = (isTrue: boolean, isCalled: boolean) =>
      sum(
        cells.map(({ truth, predicted, count }) =>
          (truth === label) === isTrue && (predicted === label) === isCalled ? count : 0,
        ),
      );
    return f1Interval({ hits: of(true, true), missed: of(true, false), wrong: of(false, true) }, level);
  });
  return [
    sum(bounds.map(([low]) => low)) / labels.length,
    sum(bounds.map(([, high]) => high)) / labels.length,
  ];
}
