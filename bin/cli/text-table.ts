/** Rows as columns of even width, two spaces apart; columns whose cells below the head are all numbers end on the right. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const toTheRight = head.map((_, column) => rows.every((row) => /^[-\d.,% ]*$/.test(row[column] ?? "")));
  return lines
    .map((line) =>
      widths
        .map((width, column) => {
          const cell = line[column] ?? "";
          return toTheRight[column] ? cell.padStart(width) : cell.padEnd(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A share or a score with three digits; a dash where there is none. */
export const score = (value: number | null | undefined): string => value?.toFixed(3) ?? "-";
