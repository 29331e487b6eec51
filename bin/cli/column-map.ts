import { WrongUse } from "./failure";

/**
 * Where a task's columns are in a file: `text` → "review_text" (a name in the header) or "4" (its place, from 1);
 * `label:1` → "negative" reads the value 1 of the column `label` as negative.
 */
export type ColumnMap = Readonly<Record<string, string>>;

/** Reads `text=review_text,label=stars,label:1=negative`; undefined for another shape. */
export function parseColumnMap(given: string): ColumnMap | undefined {
  const pairs = given.split(",").map((pair) => /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(pair));
  if (pairs.includes(null)) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]));
}

/** Refuses a map of columns that a task does not have, which would otherwise go unnoticed. @throws WrongUse */
export function checkColumnMap(map: ColumnMap, columns: readonly string[]): void {
  for (const [key, name] of Object.entries(map)) {
    const column = key.split(":")[0] ?? key;
    if (columns.includes(column)) continue;
    const turned = columns.includes(name) ? ` Write it the other way round: ${name}=${column}.` : "";
    throw new WrongUse(
      `--map names the column "${column}", but the columns are ${columns.join(", ")}.${turned}`,
    );
  }
}

/** The value as the map reads it, e.g. "1" as "negative". */
export const mappedValue = (map: ColumnMap, column: string, value: string): string =>
  map[`${column}:${value.trim()}`] ?? value;
