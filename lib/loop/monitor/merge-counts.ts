import type { BinCount } from "./rollups";

/**
 * Adds up the counts of several parts of a window. Sorted and rounded to twelve digits, so that the same window comes
 * out the same however it was cut.
 */
export function mergeCounts(parts: readonly (readonly BinCount[])[]): BinCount[] {
  const merged = new Map<string, BinCount>();
  for (const row of parts.flat()) {
    const id = JSON.stringify([row.version, row.metric, row.key, row.bin]);
    const before = merged.get(id);
    merged.set(id, before ? { ...row, n: before.n + row.n, total: before.total + row.total } : row);
  }
  return [...merged]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({ ...row, total: Number(row.total.toPrecision(12)) }));
}
