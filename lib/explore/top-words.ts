import type { Explored, ExploredRow } from "./explored-row";

/** The words that stand in most rows of a label; of equal ones the first in the alphabet. */
export function topWords(
  rows: readonly ExploredRow[],
  words: Explored["words"],
  label: string,
  most: number,
): { word: string; rows: number }[] {
  const counts = new Map<number, number>();
  for (const row of rows)
    if (row.label === label) for (const word of row.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([at, count]) => ({ word: words[at] ?? "", rows: count }))
    .sort((a, b) => b.rows - a.rows || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}
