/**
 * The shortest way along readers from a name back to itself, as `[name, …, name]`, or undefined if it is
 * on no cycle.
 */
export const findCycle = (
  name: string,
  readersOf: (name: string) => readonly string[],
): string[] | undefined => {
  const cameFrom = new Map<string, string>();
  const queue = [name];
  for (const at of queue) {
    for (const reader of readersOf(at)) {
      if (reader === name) {
        const path = [name];
        for (let step = at; step !== name; step = cameFrom.get(step) ?? name) path.unshift(step);
        return [name, ...path];
      }
      if (!cameFrom.has(reader)) {
        cameFrom.set(reader, at);
        queue.push(reader);
      }
    }
  }
  return undefined;
};
