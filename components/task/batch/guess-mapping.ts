import { plainName } from "./guess-header";
import type { Mapping } from "./table";

/** A field and the names its column may have: its own, and its title in each language. */
export type NamedField = { name: string; names: readonly string[] };

type Guess = { columns: readonly string[]; preview: readonly (readonly string[])[]; header: boolean };

/**
 * The columns for the fields: by name; else, for a task of one field, the one with the longest cells; and in a file without
 * names by their order.
 */
export function guessMapping(fields: readonly NamedField[], { columns, preview, header }: Guess): Mapping {
  const names = columns.map(plainName);
  const byName = fields.map(({ name, names: known }) => {
    const at = header ? names.findIndex((column) => [name, ...known].map(plainName).includes(column)) : -1;
    return [name, at < 0 ? null : at] as const;
  });
  const [only, ...others] = byName;
  if (only && others.length === 0 && only[1] === null) return { [only[0]]: longestColumn(columns, preview) };
  if (!header && columns.length >= fields.length)
    return Object.fromEntries(fields.map(({ name }, at) => [name, at]));
  return Object.fromEntries(byName);
}

function longestColumn(columns: readonly string[], preview: readonly (readonly string[])[]): number | null {
  const lengths = columns.map((_, at) => preview.reduce((sum, row) => sum + (row[at] ?? "").length, 0));
  return lengths.length === 0 ? null : lengths.indexOf(Math.max(...lengths));
}
