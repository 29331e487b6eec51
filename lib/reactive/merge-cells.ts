import type { Cell } from "./cell";

/** `current` with every name that `next` defines replaced in its place, and new names at the end. */
export const mergeCells = (current: readonly Cell[], next: readonly Cell[]): readonly Cell[] => {
  const waiting = new Set(next.map((cell) => cell.name));
  const replaced = new Set<string>();
  const kept = current.flatMap((cell) => {
    if (replaced.has(cell.name)) return [];
    if (!waiting.delete(cell.name)) return [cell];
    replaced.add(cell.name);
    return next.filter((other) => other.name === cell.name);
  });
  return [...kept, ...next.filter((cell) => waiting.has(cell.name))];
};
