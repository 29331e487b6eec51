/**
 * Places of the `count` largest values above 0, the largest first; of equal values the earlier place first.
 * A heap of `count` places: n log count at worst, and close to n where most values are small.
 */
export function topPlaces(values: Float64Array, count: number): Uint32Array {
  const heap = new Uint32Array(Math.max(0, count));
  let size = 0;
  // The weakest kept place is on top. Places come in ascending order, so an equal value never displaces one.
  const weaker = (a: number, b: number) => {
    const [left, right] = [values[a] ?? 0, values[b] ?? 0];
    return left < right || (left === right && a > b);
  };
  const sink = (from: number) => {
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) return;
      if (child + 1 < size && weaker(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
      const [here, below] = [heap[at] ?? 0, heap[child] ?? 0];
      if (!weaker(below, here)) return;
      heap[at] = below;
      heap[child] = here;
      at = child;
    }
  };
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0;
    if (!(value > 0)) continue;
    if (size < heap.length) {
      heap[size] = place;
      size += 1;
      if (size === heap.length) for (let at = size >> 1; at >= 0; at -= 1) sink(at);
    } else if (size > 0 && value > (values[heap[0] ?? 0] ?? 0)) {
      heap[0] = place;
      sink(0);
    }
  }
  return heap.slice(0, size).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}
