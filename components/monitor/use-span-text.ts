"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Span } from "@/lib/loop/monitor/rollups";

/** A window in words: hours on the clock of the page, days in UTC. */
export function useSpanText(): (span: Span) => string {
  const t = useTranslations("monitor.loaded");
  const format = useFormatter();
  return useCallback(
    ({ from, to, bucket }) => {
      const [start, end] = [new Date(from), new Date(to)];
      if (bucket === "hour")
        return format.dateTimeRange(start, end, { dateStyle: "medium", timeStyle: "short" });
      const last = new Date(end.getTime() - 1);
      return t("days", { days: format.dateTimeRange(start, last, { dateStyle: "medium", timeZone: "UTC" }) });
    },
    [format, t],
  );
}
