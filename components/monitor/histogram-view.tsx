"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { HistogramChart } from "@/components/charts/histogram-chart";
import type { aboveThreshold } from "@/lib/loop/monitor/above-threshold";
import { ThresholdControl } from "./threshold-control";
import { useFigures } from "./use-figures";

type HistogramViewProps = {
  n: number;
  above: ReturnType<typeof aboveThreshold>;
  bins: { counts: number[]; edges: number[] };
  threshold: number;
  onThreshold: (milliseconds: number) => void;
};

/** How long predictions took, and how many took longer than the line that the person moves. */
export function HistogramView({ n, above, bins, threshold, onThreshold }: HistogramViewProps) {
  const t = useTranslations("monitor.histogram");
  const { count, share, milliseconds } = useFigures();
  const line = useMemo(
    () => ({ value: threshold, label: milliseconds(threshold) }),
    [threshold, milliseconds],
  );
  const between = (least: string, most: string) => (least === most ? least : `${least} – ${most}`);
  return (
    <div className="grid gap-5">
      <HistogramChart
        title={t("chart")}
        n={n}
        caption={t("caption")}
        counts={bins.counts}
        edges={bins.edges}
        xLabel={t("x")}
        unit="ms"
        yLabel={t("y")}
        scale="log"
        threshold={line}
      />
      <div className="grid gap-4 rounded-lg bg-sunken p-4 sm:grid-cols-[1fr_auto] sm:items-center sm:gap-8">
        <ThresholdControl value={threshold} onChange={onThreshold} />
        <p className="sm:max-w-72">
          <strong className="block text-xl tracking-tight">
            {between(count(above.least), count(above.most))}{" "}
            <span className="font-normal text-muted">
              ({between(share(above.least / n, 2), share(above.most / n, 2))})
            </span>
          </strong>
          <span className="text-sm text-muted">
            {t("above", { threshold: milliseconds(threshold) })}
            {above.least !== above.most && ` ${t("inside")}`}
          </span>
        </p>
      </div>
    </div>
  );
}
