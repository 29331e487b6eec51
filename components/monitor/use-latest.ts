"use client";
import { useCell } from "@/components/notebook/use-cell";
import type { CellRef } from "@/lib/reactive/cell";

/** The value of a cell, or the last one while the next is on its way: for widgets that should not blink. */
export function useLatest<T>(cell: CellRef<T>): T | undefined {
  const state = useCell(cell);
  if (state.status === "ready") return state.value;
  return state.status === "running" || state.status === "stale" ? state.previous : undefined;
}
