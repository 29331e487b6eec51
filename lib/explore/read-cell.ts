/** The stars in a cell: a whole number from 1 to 5, else null. */
export function starsIn(cell: string): number | null {
  const number = /^\s*([1-5])(?:[.,]0+)?\s*$/.exec(cell)?.[1];
  return number === undefined ? null : Number(number);
}

/** The day in a cell, as YYYY-MM-DD: written so (a time may follow) or day first, as 31/12/2026 or 31.12.2026; else null. */
export function dayIn(cell: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(cell);
  const dayFirst = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(cell);
  const [, year, month, day] = iso ?? (dayFirst ? [null, dayFirst[3], dayFirst[2], dayFirst[1]] : []);
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  // 31 February would roll over into March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? null : written;
}
