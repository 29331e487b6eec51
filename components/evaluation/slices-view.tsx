"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { IntervalChart } from "@/components/charts/interval-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { evaluationLimits } from "@/lib/loop/evaluation-limits";
import type { Checked } from "./evaluation-cells";
import type { SliceView } from "./evaluation-view";
import { SliceTable } from "./slice-table";

/** Where the model does better or worse than on the whole. */
export function SlicesView({ evaluation, slices }: { evaluation: Checked; slices: readonly SliceView[] }) {
  const t = useTranslations("evaluation.slices");
  const measured = slices.filter(({ id }) => evaluation.slices?.[id]);
  if (measured.length === 0) return <EmptyState title={t("none")} />;
  return (
    <div className="grid gap-8">
      <div className="grid gap-8 lg:grid-cols-2">
        {measured.map((slice) => (
          <SliceChart key={slice.id} evaluation={evaluation} slice={slice} />
        ))}
      </div>
      <SliceTable evaluation={evaluation} slices={measured} />
    </div>
  );
}

const ends = [0, 1] as const;

function SliceChart({ evaluation, slice }: { evaluation: Checked; slice: SliceView }) {
  const t = useTranslations("evaluation");
  const { n, accuracy } = evaluation;
  const limit = evaluationLimits.slices;
  const series = useMemo(() => {
    const point = (label: string, { value, interval: [low, high], n: rows }: Checked["accuracy"]) => ({
      label,
      value,
      low,
      high,
      n: rows,
    });
    const scores = evaluation.slices?.[slice.id] ?? {};
    const points = slice.values.flatMap(({ id, title }) => {
      const score = scores[id];
      return score && score.n >= limit ? [point(title, score.accuracy)] : [];
    });
    return [{ name: t("accuracy"), points: [point(t("slices.all"), accuracy), ...points] }];
  }, [evaluation.slices, accuracy, slice, limit, t]);
  return (
    <IntervalChart
      title={slice.title}
      caption={t("slices.caption")}
      n={n}
      notEnough={series[0]?.points.length === 1 ? t("slices.tooFew", { limit }) : undefined}
      series={series}
      categoryLabel={slice.title}
      valueLabel={t("accuracy")}
      range={ends}
    />
  );
}
