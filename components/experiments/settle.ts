/** Hands out the value before as long as the next one says the same: cells that read it then rest. */
export function settle<T>(): (value: T) => T {
  let last: { text: string; value: T } | undefined;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { text, value };
    return last.value;
  };
}
