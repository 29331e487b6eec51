"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { LineChart } from "@/components/charts/line-chart";
import { feedbackMinimumN } from "@/lib/loop/monitor/feedback-minimum";
import type { Bucket } from "@/lib/loop/monitor/rollups";
import type { WrongShare } from "@/lib/loop/monitor/wrong-share";
import { useFigures } from "./use-figures";

/** How much of the feedback said "wrong", over time. */
export function WrongView({ wrong }: { wrong: WrongShare & { bucket: Bucket } }) {
  const t = useTranslations("monitor");
  const { axis, count, share, interval } = useFigures();
  const { n, bucket, points } = wrong;
  const enough = n >= feedbackMinimumN;
  const series = useMemo(
    () => [
      {
        name: t("wrong.y"),
        tone: "negative" as const,
        points: points.map((point) => ({
          x: axis(point.at, bucket),
          y: point.share,
          ...(point.share !== null && { low: point.interval[0], high: point.interval[1] }),
        })),
      },
    ],
    [points, bucket, axis, t],
  );
  const overall = t("wrong.overall", {
    share: share(n === 0 ? 0 : wrong.wrong / n),
    interval: interval(wrong.interval),
  });
  return (
    <LineChart
      title={t("wrong.chart")}
      n={n}
      caption={enough ? `${overall} ${t(`buckets.${bucket}`)}` : t("wrong.feedback")}
      notEnough={enough ? undefined : t("wrong.tooFew", { minimum: feedbackMinimumN, n: count(n) })}
      series={series}
      xLabel={t(`axis.${bucket}`)}
      yLabel={t("wrong.y")}
      format="share"
    />
  );
}
