import type { CellState } from "@/lib/reactive/cell-state";

/** Whether a result is on its way. */
export const isBusy = (state: CellState): boolean => state.status === "running" || state.status === "stale";
