/** A shuffled copy (Fisher-Yates); the input is left as it was. Same generator state, same order. */
export function shuffle<T>(array: readonly T[], random: () => number): T[] {
  const rest = [...array];
  const result: T[] = [];
  while (rest.length > 0) {
    const place = Math.floor(random() * rest.length);
    const last = rest.length - 1;
    const chosen = rest.slice(place, place + 1);
    rest.copyWithin(place, last);
    rest.length = last;
    result.push(...chosen);
  }
  return result;
}
