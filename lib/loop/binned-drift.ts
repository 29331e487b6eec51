import { jensenShannon } from "@/lib/stats/jensen-shannon";
import { sum } from "@/lib/stats/sum";
import { callDrift } from "./call-drift";
import type { SampleSizes } from "./column-drift";
import { compareCounts } from "./compare-counts";
import type { CountsTest } from "./compare-counts";
import { driftMinimumN } from "./drift-limits";

/** Rows per bin of one column; both sides use the same bins. */
type BinnedColumn = { name: string; reference: readonly number[]; current: readonly number[] };

type BinnedDriftColumn = {
  name: string;
  n: SampleSizes;
  test: CountsTest | null;
  statistic: number | null;
  pValue: number | null;
  qValue: number | null;
  effect: number | null;
  drifted: boolean;
};

export type BinnedDrift = {
  status: "drifted" | "stable" | "not enough data";
  /** Largest effect of any column (0-1), null when none could be compared. */
  score: number | null;
  columns: BinnedDriftColumn[];
  share: number;
  drifted: boolean;
};

/**
 * Drift from counts per bin, as rollups keep them: the cost follows the bins, not the rows. Each column by `compareCounts`,
 * effect = Jensen-Shannon distance base 2, alarm as in `drift`. The two windows must not share rows.
 *
 * @throws RangeError when the bins of a column differ in number.
 */
export function binnedDrift(
  columns: readonly BinnedColumn[],
  { minimumN = driftMinimumN }: { minimumN?: number } = {},
): BinnedDrift {
  const results = columns.map(({ reference, current }) => {
    if (reference.length !== current.length) throw new RangeError("The samples have different bins.");
    const enough = Math.min(sum(reference), sum(current)) >= Math.max(1, minimumN);
    return enough
      ? { ...compareCounts(reference, current), effect: jensenShannon(reference, current) }
      : null;
  });
  const { calls, share, drifted } = callDrift(results);
  const described = columns.map(({ name, reference, current }, index): BinnedDriftColumn => {
    const unknown = { test: null, statistic: null, pValue: null, effect: null };
    const call = calls[index] ?? { qValue: null, drifted: false };
    const n = { reference: sum(reference), current: sum(current) };
    return { name, n, ...(results[index] ?? unknown), ...call };
  });
  const effects = results.flatMap((result) => (result === null ? [] : [result.effect]));
  const status = effects.length === 0 ? "not enough data" : drifted ? "drifted" : "stable";
  return {
    status,
    score: effects.length === 0 ? null : Math.max(...effects),
    columns: described,
    share,
    drifted,
  };
}
