import type { Graph } from "./graph";

/** The given names and everything they depend on. */
export const neededFor = (names: readonly string[], graph: Graph): ReadonlySet<string> => {
  const needed = new Set(names);
  for (const name of needed) for (const input of graph.inputs.get(name) ?? []) needed.add(input);
  return needed;
};
