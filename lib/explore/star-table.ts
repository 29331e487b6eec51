import type { ExploredRow } from "./explored-row";

export const allStars = [1, 2, 3, 4, 5] as const;

/** How many rows of each label have each number of stars, from one to five; undefined when none has stars. */
export function starTable(
  rows: readonly Pick<ExploredRow, "stars" | "label">[],
  labels: readonly string[],
): { label: string; counts: number[] }[] | undefined {
  const starred = rows.filter(({ stars }) => stars !== null);
  if (starred.length === 0) return undefined;
  return labels.map((label) => ({
    label,
    counts: allStars.map(
      (number) => starred.filter((row) => row.label === label && row.stars === number).length,
    ),
  }));
}
