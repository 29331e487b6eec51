import { sum } from "@/lib/stats/sum";
import { sumBins } from "./sum-bins";
import type { BinCount } from "./rollups";

/** What a window is compared with, as counts per bin: a version's own reference, or an earlier window. */
export type Baseline = {
  features: Record<string, number[]>;
  labels: Record<string, number>;
  confidence: number[];
};

/** The features of a task with the number of bins each is counted in. */
export type BinnedFeature = { name: string; bins: number };

export const confidenceBins = 20;

/** The counts of one version in a window, in the shape of a reference. */
export function baselineOf(
  sums: readonly BinCount[],
  version: number,
  { features, labels }: { features: readonly BinnedFeature[]; labels: readonly string[] },
): Baseline {
  const rows = sums.filter((row) => row.version === version);
  const of = (metric: string, key: string) => rows.filter((row) => row.metric === metric && row.key === key);
  return {
    features: Object.fromEntries(
      features.map(({ name, bins }) => [name, sumBins(of("feature", name), bins)]),
    ),
    labels: Object.fromEntries(labels.map((label) => [label, sum(of("label", label).map(({ n }) => n))])),
    confidence: sumBins(of("confidence", ""), confidenceBins),
  };
}
