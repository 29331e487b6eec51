import { classIntervals } from "@/lib/loop/class-intervals";
import { sum } from "@/lib/stats/sum";
import type { Score } from "@/lib/task/score";
import type { Evaluation } from "@/lib/task/version";

export type ClassRow = { label: string; n: number; precision: Score; recall: Score; f1: Score };

/**
 * Scores of each class with their 95 % intervals, all from the confusion matrix, so that old records have them too.
 * n of precision: rows answered so; of recall and F1: rows of the class.
 */
export function classRows({ confusion, perClass }: Pick<Evaluation, "confusion" | "perClass">): ClassRow[] {
  const bounds = classIntervals(confusion);
  const answered = (label: string) => sum(Object.values(confusion).map((row) => row[label] ?? 0));
  return Object.entries(perClass).map(([label, { n, ...scores }]) => {
    const score = (name: keyof typeof scores, rows: number): Score => ({
      value: scores[name],
      interval: bounds[label]?.[name] ?? [0, 1],
      n: rows,
    });
    return {
      label,
      n,
      precision: score("precision", answered(label)),
      recall: score("recall", n),
      f1: score("f1", n),
    };
  });
}
