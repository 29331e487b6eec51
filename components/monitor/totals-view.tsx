"use client";
import { useTranslations } from "next-intl";
import type { Totals } from "@/lib/loop/monitor/totals";
import { StatTile, StatTiles } from "./stat-tile";
import { useFigures } from "./use-figures";

export function TotalsView({ totals }: { totals: Totals }) {
  const t = useTranslations("monitor.totals");
  const { count, interval, share } = useFigures();
  const { predictions, feedback, versions, browser } = totals;
  return (
    <StatTiles>
      <StatTile label={t("predictions")} value={count(predictions)} note={t("predictionsNote")} />
      <StatTile
        label={t("feedback")}
        value={count(feedback)}
        note={predictions > 0 && t("feedbackNote", { share: share(feedback / predictions) })}
      />
      <StatTile
        label={t("versions")}
        value={count(versions.length)}
        note={versions.length > 0 && t("versionsNote", { versions: versions.slice(-6).join(", ") })}
      />
      <StatTile
        label={t("mismatches")}
        value={count(browser.mismatches)}
        note={
          browser.n === 0
            ? t("mismatchesNone")
            : t("mismatchesNote", { n: count(browser.n), interval: interval(browser.interval) })
        }
      />
    </StatTiles>
  );
}
