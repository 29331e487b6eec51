"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { LineChart } from "@/components/charts/line-chart";
import type { Bucket } from "@/lib/loop/monitor/rollups";
import type { VolumeSeries } from "@/lib/loop/monitor/volume";
import { useFigures } from "./use-figures";

/** Predictions per version over time. */
export function VolumeView({ bucket, series }: { bucket: Bucket; series: VolumeSeries[] }) {
  const t = useTranslations("monitor");
  const { axis } = useFigures();
  const lines = useMemo(
    () =>
      series.map(({ version, points }) => ({
        name: t("version", { version }),
        points: points.map(({ at, n }) => ({ x: axis(at, bucket), y: n })),
      })),
    [series, bucket, axis, t],
  );
  const n = series.reduce((all, { points }) => points.reduce((sum, point) => sum + point.n, all), 0);
  return (
    <LineChart
      title={t("volume.chart")}
      n={n}
      caption={t(`buckets.${bucket}`)}
      notEnough={n === 0 ? t("nothing") : undefined}
      series={lines}
      xLabel={t(`axis.${bucket}`)}
      yLabel={t("volume.y")}
      format="count"
    />
  );
}
