"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { driftMaximumQ, driftMinimumEffect, driftMinimumN } from "@/lib/loop/drift-limits";
import type { WindowDrift } from "@/lib/loop/monitor/window-drift";
import { useFigures } from "./use-figures";

type DriftScoreProps = {
  drift: WindowDrift & { version: number };
  compareWith: "reference" | "previous";
};

/** The verdict, the score, and what both mean. */
export function DriftScore({ drift, compareWith }: DriftScoreProps) {
  const t = useTranslations("monitor.drift");
  const { count, decimal } = useFigures();
  const { status, score, drifted, compared, n, version } = drift;
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <strong className="text-3xl leading-none tracking-tight">
          {score === null ? "–" : decimal(score)}
        </strong>
        <Badge tone={status === "drifted" ? "warn" : "plain"}>
          {t(status === "drifted" ? "drifted" : "stable")}
        </Badge>
        <span>{t("columns", { drifted, compared })}</span>
      </p>
      <p className="max-w-[68ch] text-sm text-muted">
        {t(compareWith === "reference" ? "againstReference" : "againstPrevious", {
          version,
          current: count(n.current),
          baseline: count(n.baseline),
        })}{" "}
        {t("method", { q: driftMaximumQ, effect: driftMinimumEffect, minimum: driftMinimumN })}
      </p>
    </div>
  );
}
