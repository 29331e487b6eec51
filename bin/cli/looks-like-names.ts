const longestName = 64;

/** Whether the first row looks like names of columns: short, each once, and neither a number nor a value of its column. */
export function looksLikeNames([first = [], ...rest]: readonly (readonly string[])[]): boolean {
  const names = first.map((cell) => cell.trim());
  if (rest.length === 0 || new Set(names).size < names.length) return false;
  return names.every(
    (name, column) =>
      name !== "" &&
      name.length <= longestName &&
      Number.isNaN(Number(name)) &&
      !rest.some((row) => row[column]?.trim() === name),
  );
}
