import { sum } from "@/lib/stats/sum";
import type { BinCount } from "./rollups";
import type { Baseline } from "./baseline";

export type LabelShares = {
  n: { current: number; baseline: number };
  labels: {
    label: string;
    count: number;
    share: number;
    /** null without a baseline. */
    baseline: number | null;
  }[];
};

/** How often a version gave each label, beside how often it did in the baseline. */
export function labelShares(
  sums: readonly BinCount[],
  version: number,
  labels: readonly string[],
  baseline: Baseline | null,
): LabelShares {
  const counts = labels.map((label) =>
    sum(
      sums
        .filter((row) => row.version === version && row.metric === "label" && row.key === label)
        .map(({ n }) => n),
    ),
  );
  const n = sum(counts);
  const before = labels.map((label) => baseline?.labels[label] ?? 0);
  const m = sum(before);
  return {
    n: { current: n, baseline: m },
    labels: labels.map((label, index) => {
      const count = counts[index] ?? 0;
      return {
        label,
        count,
        share: n === 0 ? 0 : count / n,
        baseline: m === 0 ? null : (before[index] ?? 0) / m,
      };
    }),
  };
}
