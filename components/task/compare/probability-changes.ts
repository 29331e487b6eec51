import type { Prediction } from "@/lib/task/prediction";

export type ProbabilityChange = { label: string; before: number; after: number; change: number };

/** The probability of each label by two versions, and how far the second is from the first (-1 to 1). */
export function probabilityChanges(
  { probabilities: one }: Pick<Prediction, "probabilities">,
  { probabilities: other }: Pick<Prediction, "probabilities">,
): ProbabilityChange[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].map((label) => {
    const [before, after] = [one[label] ?? 0, other[label] ?? 0];
    return { label, before, after, change: after - before };
  });
}
