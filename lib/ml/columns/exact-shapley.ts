/** More columns than this would take more than 65,536 answers. */
const mostColumns = 16;

/**
 * Exact Shapley values by their definition (Shapley, 1953): for each column the mean, over all orders in which columns become known,
 * of what it adds to `worth`, which is asked once for each of the 2^columns sets (one bit a column).
 * @returns the worth of nothing, and `parts[column][k]`; together they are the worth of everything.
 * @throws RangeError for more than 16 columns.
 */
export function exactShapley(
  columns: number,
  worth: (known: number) => Float64Array,
): { base: Float64Array; parts: Float64Array[] } {
  if (columns > mostColumns) throw new RangeError("Exact Shapley values take at most 16 columns.");
  const values = Array.from({ length: 1 << columns }, (_, known) => worth(known));
  const weights = orderShares(columns);
  const base = values[0] ?? new Float64Array();
  const parts = Array.from({ length: columns }, (_, column) => {
    const part = new Float64Array(base.length);
    values.forEach((without, known) => {
      if (known & (1 << column)) return;
      const weight = weights[bitCount(known)] ?? 0;
      const within = values[known | (1 << column)];
      part.forEach((sum, k) => {
        part[k] = sum + weight * ((within?.[k] ?? 0) - (without[k] ?? 0));
      });
    });
    return part;
  });
  return { base, parts };
}

/** Share of all orders in which a given set of each size comes first and a given column next: size! (columns - size - 1)! / columns!. */
function orderShares(columns: number): number[] {
  const shares = [1 / columns];
  for (let size = 1; size < columns; size += 1)
    shares.push(((shares[size - 1] ?? 0) * size) / (columns - size));
  return shares;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
