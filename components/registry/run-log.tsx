"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { RunView } from "./run-view";

/** What the run said, line by line. */
export function RunLog({ lines }: { lines: RunView["log"] }) {
  const t = useTranslations("runs");
  const format = useFormatter();
  const language = useLocale();
  return (
    <ol data-slot="run-log" aria-label={t("log.title")} className="grid gap-1.5 text-[0.94em]">
      {lines.map(({ at, text }, index) => (
        <li key={index} className="grid gap-x-4 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
          <time dateTime={at} className="font-mono text-sm text-muted sm:leading-7">
            {format.dateTime(new Date(at), {
              hour: "2-digit",
              minute: "2-digit",
              second: "2-digit",
              hourCycle: "h23",
            })}
          </time>
          <span>{text[language]}</span>
        </li>
      ))}
    </ol>
  );
}
