import { columnFromStrings } from "./column-from-strings";
import { drift } from "./drift";
import type { Drift } from "./drift";

type FileRow = Readonly<Record<string, string>>;

/** Drift between the rows of two data files, over every column either of them has; kinds are inferred. */
export function driftOfRows(
  reference: readonly FileRow[],
  current: readonly FileRow[],
  options: { minimumN?: number } = {},
): Drift {
  const has = (rows: readonly FileRow[]) => new Set(rows.flatMap((row) => Object.keys(row)));
  const before = has(reference);
  const now = has(current);
  const columns = [...new Set([...before, ...now])].map((name) => {
    // A file without the column has no values of it; that is less than a file with empty ones.
    const values = (rows: readonly FileRow[], known: ReadonlySet<string>) =>
      known.has(name) ? rows.map((row) => row[name] ?? "") : [];
    return { name, ...columnFromStrings(values(reference, before), values(current, now)) };
  });
  return drift({ n: { reference: reference.length, current: current.length }, columns }, options);
}
