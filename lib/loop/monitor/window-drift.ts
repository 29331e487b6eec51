import { binnedDrift, type BinnedDrift } from "@/lib/loop/binned-drift";
import { sum } from "@/lib/stats/sum";
import type { Baseline } from "./baseline";

export type WindowDrift = {
  status: BinnedDrift["status"];
  /** Largest Jensen-Shannon distance (base 2, 0-1) of any column. */
  score: number | null;
  drifted: number;
  compared: number;
  n: { baseline: number; current: number };
  columns: (BinnedDrift["columns"][number] & {
    kind: "feature" | "label" | "confidence";
    /** Rows per bin on both sides. */
    counts: { baseline: readonly number[]; current: readonly number[] };
  })[];
};

type Pair = {
  kind: WindowDrift["columns"][number]["kind"];
  name: string;
  reference: readonly number[];
  current: readonly number[];
};

/**
 * Drift of a window against a baseline that shares no rows with it: labels, confidence and every feature, corrected
 * together (Benjamini-Hochberg). A feature the baseline does not have, or has in other bins, takes no part.
 */
export function windowDrift(current: Baseline, baseline: Baseline): WindowDrift {
  const labels = Object.keys(current.labels);
  const pairs: Pair[] = [
    {
      kind: "label",
      name: "label",
      reference: labels.map((label) => baseline.labels[label] ?? 0),
      current: labels.map((label) => current.labels[label] ?? 0),
    },
    { kind: "confidence", name: "confidence", reference: baseline.confidence, current: current.confidence },
    ...Object.entries(current.features).flatMap(([name, counts]): Pair[] => {
      const reference = baseline.features[name];
      return reference?.length === counts.length
        ? [{ kind: "feature", name, reference, current: counts }]
        : [];
    }),
  ];
  const { status, score, columns } = binnedDrift(pairs);
  return {
    status,
    score,
    drifted: columns.filter((column) => column.drifted).length,
    compared: columns.filter(({ test }) => test !== null).length,
    n: { baseline: sum(Object.values(baseline.labels)), current: sum(Object.values(current.labels)) },
    columns: columns.flatMap((column, index) => {
      const pair = pairs[index];
      if (!pair) return [];
      const counts = { baseline: pair.reference, current: pair.current };
      return [{ ...column, kind: pair.kind, counts }];
    }),
  };
}
