import { sum } from "@/lib/stats/sum";
import type { BinCount } from "./rollups";

export type ActiveVersion = { version: number; n: number };

/** Versions with predictions in the window, lowest number first, with how many. */
export function activeVersions(sums: readonly BinCount[]): ActiveVersion[] {
  const predictions = sums.filter(({ metric }) => metric === "label");
  return [...new Set(predictions.map(({ version }) => version))]
    .sort((a, b) => a - b)
    .map((version) => ({
      version,
      n: sum(predictions.filter((row) => row.version === version).map(({ n }) => n)),
    }));
}
