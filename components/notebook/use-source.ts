"use client";

import { useCallback } from "react";
import { type CellRef, nameOf, type SourceCell } from "@/lib/reactive/cell";
import { useNotebook } from "./notebook-provider";
import { useCell } from "./use-cell";

/**
 * A source cell as a widget needs it: its value, and how to set it. The new value is there at once, so that
 * a controlled input keeps its caret.
 */
export const useSource = <T = unknown>(
  source: string | SourceCell<string, T>,
): readonly [value: T, set: (value: T) => void] => {
  const notebook = useNotebook();
  const ref: CellRef<T> = source;
  const name = nameOf(source);
  const state = useCell(ref);
  const set = useCallback((value: T) => notebook.set(name, value), [notebook, name]);
  // A source is either ready or, when its value is undefined, empty.
  const value = (state.status === "ready" ? state.value : undefined) as T;
  return [value, set];
};
