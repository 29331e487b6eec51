"use client";

import type { CellRef } from "@/lib/reactive/cell";
import { useCell } from "./use-cell";

/** The value a cell shows: the right one, or the one before while the next is on its way. */
export const useShownValue = <T = unknown>(cell: CellRef<T>): T | undefined => {
  const state = useCell(cell);
  if (state.status === "ready") return state.value;
  return "previous" in state ? state.previous : undefined;
};
