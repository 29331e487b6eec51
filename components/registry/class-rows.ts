import { multinomialDraw } from "@/lib/stats/multinomial-draw";
import { quantile } from "@/lib/stats/quantile";
import { createRandom } from "@/lib/stats/random";
import { sum } from "@/lib/stats/sum";
import { wilson } from "@/lib/stats/wilson";
import type { Evaluation } from "@/lib/task/version";

type Estimate = { value: number; interval: [number, number]; n: number };
export type ClassRow = { label: string; n: number; precision: Estimate; recall: Estimate; f1: Estimate };

const iterations = 1000;
const seed = 20_240;

/**
 * Scores of each class with their 95 % intervals, from a confusion matrix: Wilson's for precision (n: rows answered so)
 * and recall (n: rows of the class), a seeded percentile bootstrap over all rows for F1.
 */
export function classRows({ confusion, perClass }: Pick<Evaluation, "confusion" | "perClass">): ClassRow[] {
  const cells = Object.entries(confusion).flatMap(([truth, row]) =>
    Object.entries(row).map(([predicted, count]) => ({ truth, predicted, count })),
  );
  const random = createRandom(seed);
  const counts = cells.map(({ count }) => count);
  const samples = Array.from({ length: iterations }, () => multinomialDraw(counts, random));
  const total = (of: typeof cells) => sum(of.map(({ count }) => count));

  return Object.entries(perClass).map(([label, { f1 }]) => {
    const hits = total(cells.filter(({ truth, predicted }) => truth === label && predicted === label));
    const truly = total(cells.filter(({ truth }) => truth === label));
    const answered = total(cells.filter(({ predicted }) => predicted === label));
    const drawn = samples.map((sample) => f1Of(label, cells, sample));
    return {
      label,
      n: truly,
      precision: share(hits, answered),
      recall: share(hits, truly),
      f1: { value: f1, interval: [quantile(drawn, 0.025), quantile(drawn, 0.975)], n: truly },
    };
  });
}

const share = (hits: number, n: number): Estimate => ({
  value: n === 0 ? 0 : hits / n,
  interval: wilson(hits, n),
  n,
});

/** 2 TP / (2 TP + FP + FN) of one class; 0 when nothing is or is called that. */
function f1Of(
  label: string,
  cells: readonly { truth: string; predicted: string }[],
  counts: readonly number[],
): number {
  let hits = 0;
  let total = 0;
  cells.forEach(({ truth, predicted }, index) => {
    const count = counts[index] ?? 0;
    if (truth === label) total += count;
    if (predicted === label) total += count;
    if (truth === label && predicted === label) hits += 2 * count;
  });
  return total === 0 ? 0 : hits / total;
}
