import { parseAsFloat, parseAsInteger, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { spanOf, windowNames } from "@/lib/loop/monitor/window";

/** The widgets of the monitor in the address; `nuqs/server` because the page reads them too. */
export const monitorSearch = {
  task: parseAsString,
  window: parseAsStringLiteral([...windowNames, "custom"] as const).withDefault("7d"),
  /** First and last day of a custom window, YYYY-MM-DD. */
  from: parseAsString,
  to: parseAsString,
  /** Without it: all versions. */
  version: parseAsInteger,
  /** Milliseconds; without it the target of the task. */
  threshold: parseAsFloat,
  compare: parseAsStringLiteral(["reference", "previous"] as const).withDefault("reference"),
};

type Chosen = { window: string; from: string | null; to: string | null };

// So far ahead that only the order and the number of the days are judged: what the time is, the server knows.
const farAhead = Date.parse("9999-01-01T00:00:00Z");

/** The window as the server takes it; undefined while a custom one lacks a day, ends before it begins or is too long. */
export function windowText({ window, from, to }: Chosen): string | undefined {
  if (window !== "custom") return window;
  const days = `${from}/${to}`;
  return spanOf(days, farAhead) ? days : undefined;
}
