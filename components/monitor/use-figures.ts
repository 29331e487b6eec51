"use client";
import { useFormatter, useTimeZone } from "next-intl";
import { useMemo } from "react";

/** Numbers and times of the monitor as the language of the page writes them. */
export function useFigures() {
  const format = useFormatter();
  const timeZone = useTimeZone() ?? "UTC";
  return useMemo(() => {
    const count = (value: number) => format.number(value);
    const share = (value: number, digits = 1) =>
      format.number(value, {
        style: "percent",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    const wall = new Intl.DateTimeFormat("sv-SE", {
      dateStyle: "short",
      timeStyle: "short",
      timeZone,
    });
    return {
      count,
      share,
      interval: ([low, high]: readonly [number, number]) => `${share(low)} – ${share(high)}`,
      milliseconds: (value: number) => `${format.number(value, { maximumSignificantDigits: 3 })} ms`,
      decimal: (value: number) =>
        format.number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
      time: (at: string) => format.dateTime(new Date(at), { timeStyle: "medium" }),
      /** Where a bucket stands on a time axis, which knows no zones: hours on the clock of the page, days in UTC. */
      axis: (at: string, bucket: "hour" | "day") =>
        bucket === "day" ? at.slice(0, 10) : wall.format(new Date(at)).replace("T", " "),
    };
  }, [format, timeZone]);
}
