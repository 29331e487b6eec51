import { histogram } from "@/lib/stats/histogram";
import { jensenShannon } from "@/lib/stats/jensen-shannon";
import { ks } from "@/lib/stats/ks";
import { compareCounts } from "./compare-counts";
import type { CountsTest } from "./compare-counts";
import { decileEdges } from "./decile-edges";
import { driftMinimumN } from "./drift-limits";
import { wordCount } from "./word-count";

/** One column of two samples, without its missing values. */
export type Column =
  | { kind: "numeric"; reference: readonly number[]; current: readonly number[] }
  | { kind: "categorical" | "text"; reference: readonly string[]; current: readonly string[] };

export type DriftTest = CountsTest | "ks" | "ks on word count";

type ColumnDrift =
  | { status: "compared"; n: SampleSizes; test: DriftTest; statistic: number; pValue: number; effect: number }
  | { status: "not enough data"; n: SampleSizes };

export type SampleSizes = { reference: number; current: number };

/**
 * Compares one column row by row: numbers by Kolmogorov-Smirnov, categories by `compareCounts`, texts by
 * Kolmogorov-Smirnov on their number of words. `effect` is the Jensen-Shannon distance, base 2 (0-1), for numbers over
 * bins fixed at the deciles of the reference.
 *
 * @throws RangeError when a number is NaN.
 */
export function columnDrift(
  column: Column,
  { minimumN = driftMinimumN }: { minimumN?: number } = {},
): ColumnDrift {
  const n = { reference: column.reference.length, current: column.current.length };
  if (Math.min(n.reference, n.current) < Math.max(1, minimumN)) return { status: "not enough data", n };
  switch (column.kind) {
    case "numeric":
      return { status: "compared", n, test: "ks", ...compareNumbers(column.reference, column.current) };
    case "text": {
      const words = compareNumbers(column.reference.map(wordCount), column.current.map(wordCount));
      return { status: "compared", n, test: "ks on word count", ...words };
    }
    case "categorical":
      return { status: "compared", n, ...compareCategories(column.reference, column.current) };
  }
}

function compareNumbers(reference: readonly number[], current: readonly number[]) {
  const edges = decileEdges(reference);
  const effect = jensenShannon(histogram(reference, edges), histogram(current, edges));
  return { ...ks(reference, current), effect };
}

function compareCategories(reference: readonly string[], current: readonly string[]) {
  const categories = new Map<string, [number, number]>();
  const count = (value: string, side: 0 | 1) => {
    const counts = categories.get(value) ?? [0, 0];
    counts[side] += 1;
    categories.set(value, counts);
  };
  for (const value of reference) count(value, 0);
  for (const value of current) count(value, 1);
  const before = [...categories.values()].map(([a]) => a);
  const now = [...categories.values()].map(([, b]) => b);
  return { ...compareCounts(before, now), effect: jensenShannon(before, now) };
}
