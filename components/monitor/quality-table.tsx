"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { NumberCell, Table } from "@/components/ui/table";
import type { VersionQuality } from "@/lib/loop/monitor/quality";
import type { Score } from "@/lib/task/score";
import { useFigures } from "./use-figures";

/** Every figure with its interval and the rows it rests on. */
export function QualityTable({ versions }: { versions: VersionQuality[] }) {
  const t = useTranslations("monitor.quality");
  const { count, share, interval } = useFigures();
  const score = (value: Score | null) =>
    value ? (
      <>
        <strong>{share(value.value)}</strong>
        <span className="block text-sm text-muted">{interval(value.interval)}</span>
        <span className="block text-sm text-muted">n = {count(value.n)}</span>
      </>
    ) : (
      <span className="text-muted">{t("notEnough")}</span>
    );
  return (
    <Table caption={t("table")}>
      <thead>
        <tr>
          <th scope="col">{t("x")}</th>
          <th scope="col" className="text-right">
            {t("accuracy")}
          </th>
          <th scope="col" className="text-right">
            {t("macroF1")}
          </th>
          <th scope="col" className="text-right">
            {t("estimated")}
            <span className="block font-normal">{t("estimatedNote")}</span>
          </th>
          <th scope="col" className="text-right">
            {t("validation")}
          </th>
        </tr>
      </thead>
      <tbody>
        {versions.map((quality) => (
          <tr key={quality.version}>
            <th scope="row">
              {t("version", { version: quality.version })}
              {quality.apart && (
                <span className="mt-1 block">
                  <Badge tone="warn">
                    {t(`apart.${quality.apart === "over-confident" ? "over" : "under"}`)}
                  </Badge>
                </span>
              )}
            </th>
            <NumberCell>{score(quality.accuracy)}</NumberCell>
            <NumberCell>{score(quality.macroF1)}</NumberCell>
            <NumberCell>{score(quality.estimated)}</NumberCell>
            <NumberCell>{score(quality.validation)}</NumberCell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
