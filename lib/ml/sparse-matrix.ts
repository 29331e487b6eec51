/** Rows of mostly zeros (compressed sparse rows): row i has `columns[k]` and `values[k]` for k from starts[i] to starts[i + 1]. */
export type SparseMatrix = {
  width: number;
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float64Array;
};

/** Number of rows. */
export const rowCount = (matrix: Pick<SparseMatrix, "starts">): number => matrix.starts.length - 1;

/** The first `width` columns of a matrix. */
export function firstColumns({ starts, columns, values }: SparseMatrix, width: number): SparseMatrix {
  const kept: number[] = [];
  const newStarts = new Uint32Array(starts.length);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      if ((columns[at] ?? 0) < width) kept.push(at);
    newStarts[row + 1] = kept.length;
  }
  return {
    width,
    starts: newStarts,
    columns: Uint32Array.from(kept, (at) => columns[at] ?? 0),
    values: Float64Array.from(kept, (at) => values[at] ?? 0),
  };
}

/** From rows of numbers, all of the same length; zeros are left out. */
export function sparseFromDense(rows: readonly (readonly number[])[]): SparseMatrix {
  const columns: number[] = [];
  const values: number[] = [];
  const starts = [0];
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    });
    starts.push(columns.length);
  }
  return {
    width: rows[0]?.length ?? 0,
    starts: Uint32Array.from(starts),
    columns: Uint32Array.from(columns),
    values: Float64Array.from(values),
  };
}
