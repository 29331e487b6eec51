/** Whole numbers (0 to 2^32 - 1) in LEB128: 7 bits a byte, low bits first, the high bit says that more follow. */
export function writeVarints(values: ArrayLike<number>): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    let rest = values[index] ?? 0;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Reads exactly `count` numbers. @throws RangeError when the bytes hold fewer, more, or a number above 2^32 - 1. */
export function readVarints(bytes: Uint8Array, count: number): Uint32Array {
  if (count > bytes.length) throw new RangeError("There are fewer numbers than expected.");
  const values = new Uint32Array(count);
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    let value = 0;
    let scale = 1;
    let byte: number | undefined;
    do {
      byte = bytes[offset];
      if (byte === undefined) throw new RangeError("A number is cut off.");
      value += (byte % 128) * scale;
      scale *= 128;
      offset += 1;
    } while (byte >= 128 && scale <= 2 ** 35);
    if (byte >= 128 || value > 0xffffffff) throw new RangeError("A number is too large.");
    values[index] = value;
  }
  if (offset !== bytes.length) throw new RangeError("There are more numbers than expected.");
  return values;
}
