/**
 * Names so that every input comes before its readers; among those that may come next, the first in `names`
 * does. Names on a cycle, and all that depend on them, are left out. Inputs must be among `names`.
 */
export const topologicalOrder = (
  names: readonly string[],
  inputsOf: (name: string) => readonly string[],
): string[] => {
  const position = new Map(names.map((name, index) => [name, index]));
  const waitsFor = names.map((name) => inputsOf(name).length);
  const readers: number[][] = names.map(() => []);
  for (const [index, name] of names.entries()) {
    for (const input of inputsOf(name)) readers[position.get(input) ?? -1]?.push(index);
  }
  // Kept in descending order, so that the first in `names` is taken from the end.
  const next = waitsFor.flatMap((count, index) => (count === 0 ? [index] : [])).reverse();
  const order: string[] = [];
  for (let index = next.pop(); index !== undefined; index = next.pop()) {
    order.push(names[index] ?? "");
    for (const reader of readers[index] ?? []) {
      const left = (waitsFor[reader] ?? 0) - 1;
      waitsFor[reader] = left;
      if (left > 0) continue;
      const place = next.findIndex((other) => other < reader);
      next.splice(place < 0 ? next.length : place, 0, reader);
    }
  }
  return order;
};
