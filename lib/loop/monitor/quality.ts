import type { Score } from "@/lib/task/score";
import { activeVersions } from "./active-versions";
import { estimatedAccuracy } from "./estimated-accuracy";
import { measuredQuality, type MeasuredQuality } from "./measured-quality";
import { selectVersion } from "./select-version";
import type { Rollups, VersionChoice } from "./rollups";

export type VersionQuality = MeasuredQuality & {
  version: number;
  predictions: number;
  estimated: Score | null;
  /** Whether measured and estimated accuracy exclude each other: their 95 % intervals do not meet. */
  apart: "over-confident" | "under-confident" | null;
  /** On the rows it was validated with, when it was made; null when the version is not in the registry. */
  validation: Score | null;
};

/** Every active version chosen: measured by feedback, estimated without, and as validated. */
export function quality(
  { sums, versions }: Pick<Rollups, "sums" | "versions">,
  choice: VersionChoice,
  labels: readonly string[],
): VersionQuality[] {
  return activeVersions(selectVersion(sums, choice)).map(({ version, n }) => {
    const measured = measuredQuality(sums, version, labels);
    const estimated = estimatedAccuracy(sums, version);
    return {
      ...measured,
      version,
      predictions: n,
      estimated,
      apart: apart(measured.accuracy, estimated),
      validation: versions.find((facts) => facts.version === version)?.accuracy ?? null,
    };
  });
}

function apart(measured: Score | null, estimated: Score | null): VersionQuality["apart"] {
  if (!measured || !estimated) return null;
  if (estimated.interval[0] > measured.interval[1]) return "over-confident";
  return estimated.interval[1] < measured.interval[0] ? "under-confident" : null;
}
