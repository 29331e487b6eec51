import type { ExploredRow } from "./explored-row";

export type Trend = {
  by: "week" | "month";
  /** First day of each period, YYYY-MM-DD, without gaps, with its rows of each label. */
  periods: readonly { from: string; counts: Readonly<Record<string, number>> }[];
};

const dayMs = 86_400_000;
/** Up to so many days are shown week by week. */
const weeklyDays = 183;
/** A slip of a pen in one date must not stretch the picture over centuries. */
const mostPeriods = 600;

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** How many rows of each label each week (from Monday) or, over half a year, each month has; undefined without dates. */
export function trendOf(
  rows: readonly Pick<ExploredRow, "date" | "label">[],
  labels: readonly string[],
): Trend | undefined {
  const dated = rows.flatMap(({ date, label }) => (date === null ? [] : [{ date, label }]));
  const first = dated.reduce((least, { date }) => (date < least ? date : least), dated[0]?.date ?? "");
  const last = dated.reduce((most, { date }) => (date > most ? date : most), first);
  if (first === "") return undefined;
  const by = (timeOf(last) - timeOf(first)) / dayMs <= weeklyDays ? "week" : "month";
  const start = by === "week" ? weekOf : monthOf;
  const counts = new Map<string, Record<string, number>>();
  for (
    let at = start(first);
    at <= last && counts.size < mostPeriods;
    at = by === "week" ? dayOf(timeOf(at) + 7 * dayMs) : nextMonth(at)
  )
    counts.set(at, Object.fromEntries(labels.map((label) => [label, 0])));
  for (const { date, label } of dated) {
    const period = counts.get(start(date));
    if (period) period[label] = (period[label] ?? 0) + 1;
  }
  return { by, periods: [...counts].map(([from, of]) => ({ from, counts: of })) };
}

const weekOf = (day: string) => {
  const time = timeOf(day);
  return dayOf(time - ((new Date(time).getUTCDay() + 6) % 7) * dayMs);
};
const monthOf = (day: string) => `${day.slice(0, 7)}-01`;
const nextMonth = (first: string) => {
  const [year = 0, month = 0] = first.split("-").map(Number);
  return dayOf(Date.UTC(year, month, 1));
};
