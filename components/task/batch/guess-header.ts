/** Whether the first row looks like names of columns: known ones, or short and different words over longer or other cells. */
export function guessHeader(rows: readonly (readonly string[])[], known: readonly string[]): boolean {
  const [first = [], ...rest] = rows;
  const names = first.map(plainName);
  const familiar = new Set(known.map(plainName));
  if (names.some((name) => familiar.has(name))) return true;
  if (rest.length === 0) return false;
  const word = (cell: string) =>
    /^\p{L}[\p{L}\p{N}_ .()/-]{0,39}$/u.test(cell) && cell.split(" ").length <= 4;
  if (!first.every((cell) => word(cell.trim())) || new Set(names).size < names.length) return false;
  // The same kind of words below: then these are cells as well.
  return first.some((_, at) => !rest.every((row) => word((row[at] ?? "").trim())));
}

/** A name without what people write differently: case, spaces, underscores, hyphens. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, "");
