import type { AnyTask } from "@/lib/task/define-task";

/**
 * Reads a cell of true labels: a label's name or its title in either language, else what the task's own data files
 * call it. Undefined for what is no label.
 */
export function truthReader(
  task: AnyTask,
): (cell: string, cells: Readonly<Record<string, string>>) => string | undefined {
  const known = new Map<string, string | undefined>();
  for (const [label, { title }] of Object.entries(task.labels))
    for (const name of [label, title.en, title.id]) known.set(plain(name), label);

  return (cell, cells) => {
    const name = plain(cell);
    if (!known.has(name)) known.set(name, name === "" ? undefined : asInDataFiles(task, cell, cells));
    return known.get(name);
  };
}

const plain = (name: string) => name.trim().toLowerCase();

function asInDataFiles(
  task: AnyTask,
  cell: string,
  cells: Readonly<Record<string, string>>,
): string | undefined {
  const others = task.fileColumns.filter((column) => !Object.hasOwn(task.schema.input.shape, column));
  try {
    return task.parseRow({ ...cells, ...Object.fromEntries(others.map((column) => [column, cell])) })?.label;
  } catch {
    return undefined;
  }
}
