"use client";
import { Star } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { ToneMark } from "@/components/ui/tone-mark";
import type { ExploredRow } from "@/lib/explore/explored-row";
import { allStars } from "@/lib/explore/star-table";
import { cn } from "@/components/ui/cn";
import { useExplore } from "./explore-context";

/** One text with what stood beside it and what the model says of it. */
export function ExploredCard({ row }: { row: ExploredRow }) {
  const t = useTranslations("explore.cards");
  const format = useFormatter();
  const { task } = useExplore();
  const label = task.labels.find(({ id }) => id === row.label);
  return (
    <li
      data-slot="explored-card"
      className="grid content-start gap-2 rounded-lg border border-line bg-surface p-4"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
        {row.stars !== null && (
          <span role="img" aria-label={t("stars", { number: row.stars })} className="inline-flex">
            {allStars.map((number) => (
              <Star
                key={number}
                aria-hidden
                className={cn("size-4", number <= (row.stars ?? 0) && "fill-current text-ink")}
              />
            ))}
          </span>
        )}
        {row.date !== null && (
          <time dateTime={row.date}>
            {format.dateTime(new Date(`${row.date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" })}
          </time>
        )}
        {row.version !== null && <span className="font-mono">{row.version}</span>}
      </div>
      <p className="max-h-60 overflow-y-auto break-words whitespace-pre-line">{row.text}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <Badge tone={label?.tone ?? "plain"}>
          {label && <ToneMark tone={label.tone} />} {label?.title ?? row.label}
        </Badge>
        <span className="text-muted">
          {t("confidence", { share: format.number(row.confidence, { style: "percent" }) })}
        </span>
      </p>
    </li>
  );
}
