import { latencyEdges } from "@/lib/stats/latency-edges";
import { percentilesFromBins } from "@/lib/stats/percentiles-from-bins";
import { sum } from "@/lib/stats/sum";
import { selectVersion } from "./select-version";
import { sumBins } from "./sum-bins";
import type { BinCount, VersionChoice } from "./rollups";

export type LatencyFigures = {
  n: number;
  /** Exact, in ms. */
  mean: number;
  /** Read from the bins, in ms: off by less than 10 %. */
  p50: number;
  p95: number;
  p99: number;
  /** Rows per bin of `latencyEdges`. */
  counts: number[];
  places: { place: string; n: number }[];
};

/** How long the model took to answer; null when it answered nothing. */
export function latencyFigures(sums: readonly BinCount[], choice: VersionChoice): LatencyFigures | null {
  const rows = selectVersion(sums, choice).filter(({ metric }) => metric === "latency");
  const counts = sumBins(rows, latencyEdges.length - 1);
  const percentiles = percentilesFromBins(counts, latencyEdges);
  if (percentiles === null) return null;
  const places = [...new Set(rows.map(({ key }) => key))].sort();
  return {
    ...percentiles,
    mean: sum(rows.map(({ total }) => total)) / percentiles.n,
    counts,
    places: places.map((place) => ({
      place,
      n: sum(rows.filter(({ key }) => key === place).map(({ n }) => n)),
    })),
  };
}
