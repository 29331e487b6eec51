import { wilson } from "@/lib/stats/wilson";
import type { Score } from "@/lib/task/score";

type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Accuracy where the classes are as frequent as `shares` says (summing to 1): each row weighs its class's share there over
 * its share here, so the value is the mean of the recalls, weighed by `shares`. The 95 % interval joins Wilson's of the recalls
 * (MOVER; Zou & Donner, 2008). Nothing when a class of some share has no rows.
 */
export function naturalMixAccuracy(
  confusion: Confusion,
  shares: Readonly<Record<string, number>>,
): Score | undefined {
  let [value, n, below, above] = [0, 0, 0, 0];
  for (const [label, share] of Object.entries(shares)) {
    const row = confusion[label] ?? {};
    const rows = Object.values(row).reduce((sum, count) => sum + count, 0);
    if (share === 0) continue;
    if (rows === 0) return undefined;
    const right = row[label] ?? 0;
    const [low, high] = wilson(right, rows);
    value += share * (right / rows);
    below += (share * (right / rows - low)) ** 2;
    above += (share * (high - right / rows)) ** 2;
    n += rows;
  }
  return {
    value,
    interval: [Math.max(0, value - Math.sqrt(below)), Math.min(1, value + Math.sqrt(above))],
    n,
  };
}
