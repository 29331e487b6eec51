import { type Cell, isSource } from "./cell";
import type { CellError } from "./cell-state";
import { findCycle } from "./find-cycle";
import { topologicalOrder } from "./topological-order";

export type Graph = {
  /** Every defined name once, inputs before readers, ties in order of definition. */
  readonly order: readonly string[];
  /** The definition of each name; the first, where there are two. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Distinct inputs; none for sources and for names with a fault, which never run. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  readonly readers: ReadonlyMap<string, readonly string[]>;
  /** Why a name can never run: defined twice, on a cycle, or reading a name that does not exist. */
  readonly faults: ReadonlyMap<string, CellError>;
};

const invert = (names: readonly string[], inputsOf: (name: string) => readonly string[]) => {
  const readers = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const name of names) for (const input of inputsOf(name)) readers.get(input)?.push(name);
  return readers;
};

/** Reads the dependency graph off the names in a list of cells. Never throws: what is wrong is in `faults`. */
export const readGraph = (list: readonly Cell[]): Graph => {
  const cells = new Map<string, Cell>();
  const faults = new Map<string, CellError>();
  for (const cell of list) {
    if (cells.has(cell.name)) {
      const message = `"${cell.name}" is defined more than once`;
      faults.set(cell.name, { code: "duplicate", cell: cell.name, message });
    } else cells.set(cell.name, cell);
  }

  const names = [...cells.keys()];
  const inputs = new Map<string, readonly string[]>();
  for (const [name, cell] of cells) {
    inputs.set(name, isSource(cell) || faults.has(name) ? [] : [...new Set(cell.inputs)]);
  }
  const inputsOf = (name: string) => inputs.get(name) ?? [];

  const defined = (name: string) => inputsOf(name).filter((input) => cells.has(input));
  const sound = new Set(topologicalOrder(names, defined));
  if (sound.size < names.length) {
    const readers = invert(names, inputsOf);
    for (const name of names) {
      const path = sound.has(name) ? undefined : findCycle(name, (at) => readers.get(at) ?? []);
      if (path) faults.set(name, { code: "cycle", cell: name, message: path.join(" → ") });
    }
  }

  for (const name of names) {
    const missing = inputsOf(name).find((input) => !cells.has(input));
    if (missing === undefined || faults.has(name)) continue;
    faults.set(name, { code: "missing", cell: missing, message: `"${missing}" is not defined` });
  }

  for (const name of faults.keys()) inputs.set(name, []);
  return {
    order: topologicalOrder(names, inputsOf),
    cells,
    inputs,
    readers: invert(names, inputsOf),
    faults,
  };
};
