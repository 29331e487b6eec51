import type { ConfusionCounts } from "@/lib/ml/class-scores";
import { f1Interval } from "@/lib/stats/f1-interval";
import { sum } from "@/lib/stats/sum";
import { wilson } from "@/lib/stats/wilson";
import type { ClassIntervals } from "@/lib/task/evaluation-parts";

/** The 95 % intervals of each class, after Wilson: over its true rows (recall), its answers (precision), and both (F1). */
export function classIntervals(confusion: ConfusionCounts): Record<string, ClassIntervals> {
  const labels = Object.keys(confusion);
  return Object.fromEntries(
    labels.map((label) => {
      const hits = confusion[label]?.[label] ?? 0;
      const missed = sum(Object.values(confusion[label] ?? {})) - hits;
      const wrong = sum(labels.map((truth) => confusion[truth]?.[label] ?? 0)) - hits;
      return [
        label,
        {
          precision: wilson(hits, hits + wrong),
          recall: wilson(hits, hits + missed),
          f1: f1Interval({ hits, missed, wrong }),
        },
      ];
    }),
  );
}
