"use client";

import { useState } from "react";
import type { Cell } from "@/lib/reactive/cell";
import { createNotebook } from "@/lib/reactive/create-notebook";
import type { Notebook } from "@/lib/reactive/notebook";

/**
 * Makes the notebook of a page, once. What changes later comes in through source cells (`useBindSource`),
 * not through the closure. It needs no clean-up: when its components go, nobody looks and all runs stop.
 */
export const useNewNotebook = (cells: () => readonly Cell[]): Notebook => {
  const [notebook] = useState(() => createNotebook(cells(), { now: () => performance.now() }));
  return notebook;
};
