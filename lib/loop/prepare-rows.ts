import { canonicalRows } from "@/lib/ml/canonical-rows";
import type { Row } from "@/lib/task/estimator";
import { stratifiedSplit } from "./split";

type Input = Record<string, unknown>;
type GroupKey = (input: Input) => string;
type GroupedRow = Row<Input> & { group: string };

export type PreparedRows = { train: GroupedRow[]; validation: GroupedRow[] };

/** Fixed, so that runs with other seeds are judged on the same rows. */
const splitSeed = 4_711;
const validationShare = 0.1;

/**
 * Rows ready to learn from: in canonical order, each case once, and no group of the validation rows among
 * them; validation rows stay all. Without validation rows a tenth of the cases is set aside, the same share of every label.
 * `unjudged` rows (synthetic ones) are learned from too, but never set aside.
 */
export function prepareRows(
  rows: readonly Row<Input>[],
  validation: readonly Row<Input>[] | undefined,
  groupKey: GroupKey,
  unjudged: readonly Row<Input>[] = [],
  caseKey: GroupKey = groupKey,
): PreparedRows {
  const distinct = (all: readonly Row<Input>[]) => distinctCases(all, groupKey, caseKey);
  if (validation) {
    const kept = withGroups(validation, groupKey);
    return { train: withoutGroups(distinct([...rows, ...unjudged]), kept), validation: kept };
  }
  const { train, test } = stratifiedSplit(distinct(rows), {
    share: validationShare,
    seed: splitSeed,
    labelOf: ({ label }) => label,
    keyOf: ({ group }) => group,
  });
  const kept = canonicalRows(test);
  return { train: withoutGroups(distinct([...train, ...unjudged]), kept), validation: kept };
}

/** Rows whose group is not among those of others. */
export function withoutGroups<R extends { group: string }>(
  rows: readonly R[],
  others: readonly { group: string }[],
): R[] {
  const groups = new Set(others.map(({ group }) => group));
  return rows.filter(({ group }) => !groups.has(group));
}

/** Rows with their groups, in canonical order. */
export function withGroups(rows: readonly Row<Input>[], groupKey: GroupKey): GroupedRow[] {
  return canonicalRows(rows).map((row) => ({ ...row, group: groupKey(row.input) }));
}

/** Each case once: rows of one label that are the same to a person, by default those of one group. */
export function distinctCases(
  rows: readonly Row<Input>[],
  groupKey: GroupKey,
  caseKey: GroupKey = groupKey,
): GroupedRow[] {
  const cases = new Map<string, GroupedRow>();
  for (const row of withGroups(rows, groupKey)) {
    const key = JSON.stringify([caseKey(row.input), row.label]);
    if (!cases.has(key)) cases.set(key, row);
  }
  return [...cases.values()];
}
