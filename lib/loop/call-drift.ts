import { benjaminiHochberg } from "@/lib/stats/benjamini-hochberg";
import { driftMaximumQ, driftMinimumEffect } from "./drift-limits";

type Compared = { pValue: number; effect: number } | null;

/**
 * Decides over all columns together which of them drifted: q-value (Benjamini-Hochberg) at most 0.05 and
 * effect at least 0.1. null = not enough data; it takes no part in the correction. `share` is of the columns compared.
 */
export function callDrift(columns: readonly Compared[]): {
  calls: { qValue: number | null; drifted: boolean }[];
  share: number;
  drifted: boolean;
} {
  const qValues = benjaminiHochberg(columns.flatMap((column) => (column === null ? [] : [column.pValue])));
  const remaining = qValues.values();
  const calls = columns.map((column) => {
    const qValue = column === null ? null : (remaining.next().value ?? 1);
    const certain = qValue !== null && qValue <= driftMaximumQ;
    return { qValue, drifted: certain && column !== null && column.effect >= driftMinimumEffect };
  });
  const found = calls.filter((call) => call.drifted).length;
  return { calls, share: qValues.length === 0 ? 0 : found / qValues.length, drifted: found > 0 };
}
