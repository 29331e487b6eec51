import type { AnyTask, ExplorerColumn, ExplorerColumns } from "@/lib/task/define-task";
import { guessHeader, plainName } from "../task/batch/guess-header";
import { NoTextColumn } from "./no-text-column";

/** At which place each column stands; -1 where the file has none. */
export type FoundColumns = { text: number; stars: number; version: number; date: number; header: boolean };

/** What a column of texts is often called where it is not called as the task says. */
const usualNames = ["text", "teks", "review", "ulasan", "content", "komentar", "comment"];
const roles = ["text", "stars", "version", "date"] as const;

/**
 * Finds the columns by the names in the first row or, where that has none, in the task's own order; a file of one column is all
 * texts. @throws NoTextColumn
 */
export function findColumns(
  { fileColumns }: Pick<AnyTask, "fileColumns">,
  explorer: ExplorerColumns,
  first: readonly (readonly string[])[],
): FoundColumns {
  const names = (role: (typeof roles)[number]) => [
    ...namesOf(explorer[role]),
    ...(role === "text" ? [explorer.text.field, ...usualNames] : []),
  ];
  const [head = []] = first;
  const header = guessHeader(
    first,
    roles.flatMap((role) => names(role)),
  );
  const place = (role: (typeof roles)[number]) => {
    if (!header)
      return head.length === fileColumns.length ? fileColumns.indexOf(explorer[role]?.column ?? "") : -1;
    const plain = head.map(plainName);
    return names(role).reduce((found, name) => (found >= 0 ? found : plain.indexOf(plainName(name))), -1);
  };
  const text = head.length === 1 ? 0 : place("text");
  if (text < 0) throw new NoTextColumn(header ? head : []);
  return { text, stars: place("stars"), version: place("version"), date: place("date"), header };
}

const namesOf = (column: ExplorerColumn | undefined): string[] =>
  column ? [column.column, column.title.en, column.title.id] : [];
