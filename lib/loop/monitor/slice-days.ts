/** Days of the first slice, and the fewest. */
export const fewestDays = 2;
/** How long one slice should take. */
const aimMs = 25;

/**
 * How many days to ask for next when so many took so long: towards 25 ms a query, at most four times as many. Whole
 * days, so that no bucket of a series is cut in two.
 */
export function sliceDays(days: number, tookMs: number): number {
  const factor = Math.min(4, aimMs / Math.max(1, tookMs));
  return Math.max(fewestDays, Math.floor(days * factor));
}
