"use client";

import { useState } from "react";
import type { CellState } from "@/lib/reactive/cell-state";
import { isBusy } from "./is-busy";
import { useLate } from "./use-late";

/** The state as the gutter tells it: a result that is renewed within a moment stays "ready" meanwhile. */
export const useCalmState = (state: CellState): CellState => {
  const [settled, setSettled] = useState(state);
  const busy = isBusy(state);
  const late = useLate(busy);
  if (!busy && settled !== state) setSettled(state);
  return busy && !late && settled.status === "ready" ? settled : state;
};
