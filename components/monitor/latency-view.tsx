"use client";
import { useTranslations } from "next-intl";
import type { LatencyFigures } from "@/lib/loop/monitor/latency-figures";
import { StatTile, StatTiles } from "./stat-tile";
import { useFigures } from "./use-figures";

export function LatencyView({ latency }: { latency: LatencyFigures }) {
  const t = useTranslations("monitor.latency");
  const { count, milliseconds } = useFigures();
  const place = (id: string) => latency.places.find((one) => one.place === id)?.n ?? 0;
  const approximate = (value: number) => t("about", { value: milliseconds(value) });
  return (
    <div className="grid gap-4">
      <StatTiles>
        <StatTile label={t("mean")} value={milliseconds(latency.mean)} />
        <StatTile label={t("p50")} value={approximate(latency.p50)} />
        <StatTile label={t("p95")} value={approximate(latency.p95)} />
        <StatTile label={t("p99")} value={approximate(latency.p99)} />
      </StatTiles>
      <p className="text-sm text-muted">
        {t("note", {
          n: count(latency.n),
          browser: count(place("browser")),
          server: count(place("server")),
        })}
      </p>
    </div>
  );
}
