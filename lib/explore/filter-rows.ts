import type { ExploredRow } from "./explored-row";

export type RowFilter = {
  /** Labels that are shown; none means all. */
  labels: readonly string[];
  /** Stars that are shown; none means all, also rows without stars. */
  stars: readonly number[];
  version: string | null;
  /** First and last day, YYYY-MM-DD. */
  from: string | null;
  to: string | null;
  /** Words that must all stand in the text, in any case. */
  search: string;
};

export const noFilter: RowFilter = { labels: [], stars: [], version: null, from: null, to: null, search: "" };

/** The rows that pass all filters, in their order. */
export function filterRows(rows: readonly ExploredRow[], filter: RowFilter): ExploredRow[] {
  const { labels, stars, version, from, to } = filter;
  const needles = filter.search.toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    if (labels.length > 0 && !labels.includes(row.label)) return false;
    if (stars.length > 0 && (row.stars === null || !stars.includes(row.stars))) return false;
    if (version !== null && row.version !== version) return false;
    if (from !== null && (row.date === null || row.date < from)) return false;
    if (to !== null && (row.date === null || row.date > to)) return false;
    if (needles.length === 0) return true;
    const text = row.text.toLowerCase();
    return needles.every((needle) => text.includes(needle));
  });
}
