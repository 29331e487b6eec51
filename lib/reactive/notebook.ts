import type { Cell, CellRef, SourceCell } from "./cell";
import type { CellState } from "./cell-state";

export type Notebook = {
  /** Sets a source at once; what follows from it is brought up to date in a microtask, once for all sets. */
  set<T>(source: string | SourceCell<string, T>, value: NoInfer<T>): void;
  /** Adds cells, in place of those with the same names. */
  define(cells: readonly Cell[]): void;
  /** Makes these all the cells there are. A definition that was there before keeps its value. */
  replace(cells: readonly Cell[]): void;
  /** Runs a cell again although no input changed, if somebody looks at it, or else when somebody does. */
  invalidate(cell: CellRef): void;
  /** Looks at a cell, so that it and what it depends on run. @returns a function that stops looking. */
  observe(cell: CellRef, listener: () => void): () => void;
  /** The same object until the state changes. A name without a cell has failed as "missing". */
  state<T = unknown>(cell: CellRef<T>): CellState<T>;
  definition(cell: CellRef): Cell | undefined;
  /** All defined names, inputs before their readers. */
  names(): readonly string[];
  /** Aborts what runs and ends all observation, for good. */
  dispose(): void;
};
