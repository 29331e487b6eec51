export type CsvCell = string | number | null;

// A spreadsheet would run a text that begins like this as a formula.
const formula = /^[=+\-@\t\r]/;

function cell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled). Numbers stay as they are and NaN or infinity become empty;
 * texts that a spreadsheet would run as a formula get an apostrophe in front.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
}
