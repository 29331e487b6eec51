"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { LineChart } from "@/components/charts/line-chart";
import type { runSeries } from "./run-series";

type RunChartProps = { series: ReturnType<typeof runSeries> };

/** The course of what training measured: the loss, and whatever else the method reports. */
export function RunChart({ series }: RunChartProps) {
  const t = useTranslations("runs.measured");
  const named = useMemo(
    () =>
      series.map(({ name, points }) => ({
        name: name === "loss" || name === "macroF1" ? t(`names.${name}`) : name,
        points,
      })),
    [series, t],
  );
  return (
    <LineChart
      title={t("chart")}
      n={Math.max(0, ...series.map(({ points }) => points.length))}
      caption={t("caption")}
      series={named}
      xKind="number"
      xLabel={t("x")}
      yLabel={t("y")}
    />
  );
}
