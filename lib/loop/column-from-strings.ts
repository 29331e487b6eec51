import type { Column } from "./column-drift";
import { columnKind, parseNumber } from "./column-kind";

/** What stands for "nothing was given" among the categories. */
const missingCategory = "(missing)";

/**
 * A column of two data files, ready for `columnDrift`. The reference decides the kind (the current file if the reference
 * has no value), as it says what is normal. Of numbers and texts, values that are missing or do not parse
 * are left out; among categories, missing is one more category.
 */
export function columnFromStrings(reference: readonly string[], current: readonly string[]): Column {
  const filled = (values: readonly string[]) => values.filter((value) => value.trim() !== "");
  const kind = columnKind(filled(reference).length > 0 ? reference : current);
  if (kind === "numeric") {
    const numbers = (values: readonly string[]) => values.flatMap((value) => parseNumber(value) ?? []);
    return { kind, reference: numbers(reference), current: numbers(current) };
  }
  if (kind === "text") return { kind, reference: filled(reference), current: filled(current) };
  const categories = (values: readonly string[]) => values.map((value) => value.trim() || missingCategory);
  return { kind, reference: categories(reference), current: categories(current) };
}
