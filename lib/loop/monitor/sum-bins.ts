import type { BinCount } from "./rollups";

type Counted = Pick<BinCount, "bin" | "n">;

/** Rows per bin, 0 for the bins nothing fell into. A bin beyond the last, of older code, counts in the last. */
export function sumBins(rows: readonly Counted[], bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const { bin, n } of rows) {
    const at = Math.min(Math.max(bin, 0), bins - 1);
    counts[at] = (counts[at] ?? 0) + n;
  }
  return counts;
}
