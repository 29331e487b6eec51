import type { ConfusionCounts } from "@/lib/ml/class-scores";
import { mcNemar } from "@/lib/stats/mcnemar";
import { sum } from "@/lib/stats/sum";

/** At most this chance of a difference as large between equals. */
const level = 0.05;

/**
 * Whether a model is right more often than always answering `label`, on the same rows: McNemar's exact test on the rows that
 * only one of the two gets right, which the confusion matrix counts.
 */
export function beatsBaseline(
  confusion: ConfusionCounts,
  label: string,
): { verdict: "better" | "worse" | "not shown"; pValue: number; onlyModel: number; onlyBaseline: number } {
  const others = Object.keys(confusion).filter((truth) => truth !== label);
  const onlyModel = sum(others.map((truth) => confusion[truth]?.[truth] ?? 0));
  const row = confusion[label] ?? {};
  const onlyBaseline = sum(Object.values(row)) - (row[label] ?? 0);
  const { pValue } = mcNemar(onlyBaseline, onlyModel);
  const verdict = pValue > level ? "not shown" : onlyModel > onlyBaseline ? "better" : "worse";
  return { verdict, pValue, onlyModel, onlyBaseline };
}
