/** How rows are read: their class, and the key that near-copies share. */
export type RowReading<Row> = { labelOf: (row: Row) => string; keyOf: (row: Row) => string };

/** Rows that must stay together. */
type Group<Row> = { key: string; rows: Row[] };

/**
 * Rows in groups of one key, the groups by their most frequent label (the first in alphabetical order if tied). Groups and
 * labels come in order of their keys, so the order of the rows decides nothing.
 */
export function groupByStratum<Row>(
  rows: readonly Row[],
  { labelOf, keyOf }: RowReading<Row>,
): { label: string; groups: Group<Row>[] }[] {
  const groups = Map.groupBy(rows, keyOf);
  const strata = new Map<string, Group<Row>[]>();
  for (const key of [...groups.keys()].sort()) {
    const members = groups.get(key) ?? [];
    const labels = [...Map.groupBy(members, labelOf)].sort(
      ([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
    );
    const label = labels[0]?.[0] ?? "";
    const stratum = strata.get(label) ?? [];
    stratum.push({ key, rows: members });
    strata.set(label, stratum);
  }
  return [...strata].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, list]) => ({ label, groups: list }));
}
