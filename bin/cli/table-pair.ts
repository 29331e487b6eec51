import { looksLikeNames } from "./looks-like-names";
import type { CellFile } from "./read-cells";

export type NamedRow = Record<string, string>;

/**
 * The rows of two files that are to be compared, by column name. The first line of both is a header when the two share half of
 * its cells, or when it looks like names in both; without one, columns are "column 1", "column 2" and so on.
 */
export function namePair(
  reference: CellFile,
  current: CellFile,
): { reference: NamedRow[]; current: NamedRow[] } {
  const heads = [reference, current].map(({ cells }) => new Set((cells[0] ?? []).map((cell) => cell.trim())));
  const [before = new Set<string>(), now = new Set<string>()] = heads;
  const shared = [...before].filter((cell) => cell !== "" && now.has(cell)).length;
  const header =
    shared * 2 >= Math.max(before.size, now.size) ||
    (looksLikeNames(reference.cells) && looksLikeNames(current.cells));
  return { reference: named(reference.cells, header), current: named(current.cells, header) };
}

function named(cells: readonly string[][], header: boolean): NamedRow[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const given = header ? (cells[0] ?? []) : [];
  const names: string[] = [];
  for (let column = 0; column < (header ? given.length : width); column += 1) {
    const name = given[column]?.trim() || `column ${column + 1}`;
    names.push(names.includes(name) ? `${name} (${column + 1})` : name);
  }
  return cells
    .slice(header ? 1 : 0)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ""])));
}
