/** What makes each column of some rows have mean 0 and standard deviation 1. */
export type Scaling = { centre: Float64Array; spread: Float64Array };

/** Mean and deviation (n) of each column; a column of one value keeps its unit. */
export function scalingOf(rows: readonly (readonly number[])[], columns: number): Scaling {
  const centre = new Float64Array(columns);
  const spread = new Float64Array(columns);
  for (let column = 0; column < columns; column += 1) {
    let sum = 0;
    for (const row of rows) sum += row[column] ?? 0;
    const mean = rows.length === 0 ? 0 : sum / rows.length;
    let squares = 0;
    for (const row of rows) squares += ((row[column] ?? 0) - mean) ** 2;
    centre[column] = mean;
    spread[column] = Math.sqrt(squares / rows.length) || 1;
  }
  return { centre, spread };
}

export const scaled = ({ centre, spread }: Scaling, row: readonly number[]): Float64Array =>
  centre.map((mean, column) => ((row[column] ?? 0) - mean) / (spread[column] ?? 1));
