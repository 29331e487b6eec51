"use client";

import { useCallback, useSyncExternalStore } from "react";
import { type CellRef, nameOf } from "@/lib/reactive/cell";
import type { CellState } from "@/lib/reactive/cell-state";
import { useNotebookContext } from "./notebook-provider";

/**
 * The state of a cell. The cell runs while a component that calls this is mounted. A definition as argument
 * types the value; a name leaves that to the caller.
 */
export const useCell = <T = unknown>(cell: CellRef<T>): CellState<T> => {
  const { notebook, initial } = useNotebookContext();
  const name = nameOf(cell);
  const subscribe = useCallback((listener: () => void) => notebook.observe(name, listener), [notebook, name]);
  return useSyncExternalStore(
    subscribe,
    () => notebook.state<T>(name),
    () => initial<T>(name),
  );
};
