import { selectVersion } from "./select-version";
import { bucketStarts } from "./window";
import type { BinPoint, Rollups, VersionChoice } from "./rollups";

export type VolumeSeries = { version: number; points: { at: string; n: number }[] };

/** Predictions per version and hour or day; 0 where there were none. */
export function volume(
  rollups: Pick<Rollups, "labels" | "from" | "to" | "bucket">,
  choice: VersionChoice,
): VolumeSeries[] {
  const rows = selectVersion(rollups.labels, choice);
  const starts = bucketStarts(rollups);
  return [...new Set(rows.map(({ version }) => version))]
    .sort((a, b) => a - b)
    .map((version) => {
      const counts = countByStart(rows.filter((row) => row.version === version));
      return { version, points: starts.map((at) => ({ at, n: counts.get(at) ?? 0 })) };
    });
}

function countByStart(rows: readonly BinPoint[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { at, n } of rows) {
    const start = new Date(at).toISOString();
    counts.set(start, (counts.get(start) ?? 0) + n);
  }
  return counts;
}
