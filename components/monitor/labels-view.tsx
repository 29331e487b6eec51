"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { BarChart } from "@/components/charts/bar-chart";
import type { LabelShares } from "@/lib/loop/monitor/label-shares";
import type { TaskFacts } from "./task-facts";
import { useFigures } from "./use-figures";

type LabelsViewProps = {
  shares: LabelShares & { version: number };
  task: TaskFacts;
  compareWith: "reference" | "previous";
};

/** How often the version in focus gave each label, beside how often it did before. */
export function LabelsView({ shares, task, compareWith }: LabelsViewProps) {
  const t = useTranslations("monitor");
  const { count } = useFigures();
  const categories = useMemo(() => task.labels.map(({ title }) => title), [task]);
  const series = useMemo(
    () => [
      { name: t("now"), values: shares.labels.map(({ share }) => share), tone: "accent" as const },
      ...(shares.n.baseline > 0
        ? [
            {
              name: t(compareWith),
              values: shares.labels.map(({ baseline }) => baseline ?? 0),
              tone: "neutral" as const,
            },
          ]
        : []),
    ],
    [shares, compareWith, t],
  );
  return (
    <BarChart
      title={t("labels.chart", { version: shares.version })}
      n={shares.n.current}
      caption={
        shares.n.baseline > 0
          ? t("labels.caption", { n: count(shares.n.baseline), baseline: t(compareWith) })
          : t("labels.alone")
      }
      notEnough={shares.n.current === 0 ? t("nothing") : undefined}
      categories={categories}
      series={series}
      categoryLabel={t("labels.x")}
      valueLabel={t("labels.y")}
      format="share"
    />
  );
}
