type Learned = {
  version: number;
  lineage: { parent: number | null; sources: readonly { sha256: string }[] };
};

/**
 * How many rows that a version learned from were erased since, by version: also those that the versions it was updated from
 * had learned, since it began with their weights. `erased` counts them by data set (sha-256).
 */
export function erasedRows(
  versions: readonly Learned[],
  erased: ReadonlyMap<string, number>,
): Map<number, number> {
  const known = new Map(versions.map((one) => [one.version, one]));
  const sourcesOf = (version: Learned): Set<string> => {
    const sources = new Set<string>();
    const seen = new Set<number>();
    for (let at: Learned | undefined = version; at && !seen.has(at.version);) {
      seen.add(at.version);
      for (const { sha256 } of at.lineage.sources) sources.add(sha256);
      at = at.lineage.parent === null ? undefined : known.get(at.lineage.parent);
    }
    return sources;
  };
  return new Map(
    versions.map((one) => [
      one.version,
      [...sourcesOf(one)].reduce((sum, sha256) => sum + (erased.get(sha256) ?? 0), 0),
    ]),
  );
}
