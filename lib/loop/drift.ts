import { callDrift } from "./call-drift";
import { columnDrift } from "./column-drift";
import type { Column, DriftTest, SampleSizes } from "./column-drift";
import type { ColumnKind } from "./column-kind";

type DriftedColumn = {
  name: string;
  kind: ColumnKind;
  test: DriftTest | null;
  statistic: number | null;
  pValue: number | null;
  qValue: number | null;
  effect: number | null;
  drifted: boolean;
};

export type Drift = { n: SampleSizes; columns: DriftedColumn[]; share: number; drifted: boolean };

/**
 * Drift between two samples over many columns. `drifted` is true as soon as one column drifted: the correction for many
 * columns already keeps a false alarm on unchanged data at 5 % or less, while the customary "half of all columns" would
 * miss one feature that breaks. `share` (0-1, of the columns compared) stands beside it for that custom.
 *
 * A column with fewer than `minimumN` values on a side is not compared: its figures are null, and it has not drifted.
 *
 * @throws RangeError when a number is NaN.
 */
export function drift(
  { n, columns }: { n: SampleSizes; columns: readonly (Column & { name: string })[] },
  options: { minimumN?: number } = {},
): Drift {
  const results = columns.map((column) => columnDrift(column, options));
  const { calls, share, drifted } = callDrift(results.map((r) => (r.status === "compared" ? r : null)));
  const described = columns.map(({ name, kind }, index): DriftedColumn => {
    const result = results[index];
    const call = calls[index] ?? { qValue: null, drifted: false };
    if (result?.status !== "compared") {
      return { name, kind, test: null, statistic: null, pValue: null, effect: null, ...call };
    }
    const { test, statistic, pValue, effect } = result;
    return { name, kind, test, statistic, pValue, effect, ...call };
  });
  return { n, columns: described, share, drifted };
}
