"use client";

import type { CellRef } from "@/lib/reactive/cell";
import { useCell } from "./use-cell";

/** The value of a cell while it is right; undefined while it runs, is out of date, empty or failed. */
export const useCellValue = <T = unknown>(cell: CellRef<T>): T | undefined => {
  const state = useCell(cell);
  return state.status === "ready" ? state.value : undefined;
};
