import type { Part } from "../cells/explain";

/** The parts by how much they add, whichever way. */
export const strongestFirst = (parts: readonly Part[]): Part[] =>
  parts.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
