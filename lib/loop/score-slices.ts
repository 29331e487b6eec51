import { macroF1 } from "@/lib/stats/macro-f1";
import { wilson } from "@/lib/stats/wilson";
import type { SliceScore } from "@/lib/task/evaluation-parts";

type Judged = { truth: string; predicted: string; slices?: Readonly<Record<string, string>> | undefined };

/** Each slice's values that have rows, judged by themselves. */
export function scoreSlices(rows: readonly Judged[]): Record<string, Record<string, SliceScore>> {
  const parts: Record<string, Record<string, Judged[]>> = {};
  for (const row of rows)
    for (const [slice, value] of Object.entries(row.slices ?? {}))
      ((parts[slice] ??= {})[value] ??= []).push(row);
  return Object.fromEntries(
    Object.entries(parts).map(([slice, values]) => [
      slice,
      Object.fromEntries(Object.entries(values).map(([value, of]) => [value, scoreOf(of)])),
    ]),
  );
}

function scoreOf(rows: readonly Judged[]): SliceScore {
  const n = rows.length;
  const right = rows.filter(({ truth, predicted }) => truth === predicted).length;
  return {
    n,
    accuracy: { value: right / n, interval: wilson(right, n), n },
    macroF1: macroF1(rows.map(({ truth, predicted }) => ({ truth, predicted, count: 1 }))),
  };
}
