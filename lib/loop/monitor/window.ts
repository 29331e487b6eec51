import type { Bucket, Span } from "./rollups";

export const windowNames = ["24h", "7d", "30d", "90d"] as const;

/** Days counted in one custom window at most. */
export const maximumDays = 366;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const days = { "7d": 7, "30d": 30, "90d": 90 } as const;

const span = (from: number, to: number, bucket: Bucket): Span => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
  bucket,
});

/**
 * The hours a window means at `now` (ms). "24h" is this hour and the 23 before; the others are whole UTC days, today
 * with its hours so far included; "2026-11-01/2026-11-07" is these days. undefined when it is no window.
 */
export function spanOf(window: string, now: number): Span | undefined {
  const nextHour = Math.floor(now / hourMs + 1) * hourMs;
  if (window === "24h") return span(nextHour - dayMs, nextHour, "hour");
  const today = Math.floor(now / dayMs) * dayMs;
  const named = windowNames.find((name) => name === window);
  if (named !== undefined && named !== "24h") return span(today - (days[named] - 1) * dayMs, nextHour, "day");
  const [first, last] = window.split("/").map(dayStart);
  if (first === undefined || last === undefined || last < first || last - first >= maximumDays * dayMs)
    return;
  const to = Math.min(last + dayMs, nextHour);
  if (to <= first) return;
  return span(first, to, last - first < 2 * dayMs ? "hour" : "day");
}

/** Start of a UTC day given as YYYY-MM-DD, in ms. */
function dayStart(text: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 31 February parses as a day of March in some engines.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? at : undefined;
}

/** The window of the same length that ends where this one begins: the two share no rows. */
export function spanBefore({ from, to }: Pick<Span, "from" | "to">): { from: string; to: string } {
  const start = Date.parse(from);
  return { from: new Date(start - (Date.parse(to) - start)).toISOString(), to: from };
}

/** Starts of all hours or days of the window, in order, in the spelling of `Date.toISOString`. */
export function bucketStarts({ from, to, bucket }: Span): string[] {
  const step = bucket === "hour" ? hourMs : dayMs;
  const first = Math.floor(Date.parse(from) / step) * step;
  const count = Math.ceil((Date.parse(to) - first) / step);
  return Array.from({ length: count }, (_, index) => new Date(first + index * step).toISOString());
}
