"use client";
import { useTranslations } from "next-intl";
import { LineChart } from "@/components/charts/line-chart";
import type { ClassView } from "@/components/registry/version-view";
import { wilson } from "@/lib/stats/wilson";
import type { Gaps } from "@/lib/task/evaluation-parts";

type GapsViewProps = { gaps: Gaps; rows: number; classes: readonly ClassView[] };

/** What becomes of answers when fields are blanked at random: how often one is given, and how often the one error happens. */
export function GapsView({ gaps: { worst, draws, steps }, rows, classes }: GapsViewProps) {
  const t = useTranslations("evaluation.gaps");
  const titleOf = (label: string) => classes.find(({ id }) => id === label)?.title ?? label;
  const names = { truth: titleOf(worst.truth), called: titleOf(worst.called) };
  const errors = steps.reduce((sum, step) => sum + step.worst, 0);
  const share = (name: string, hits: "decided" | "worst", of: "n" | "truth") => ({
    name,
    points: steps.flatMap((step) => {
      if (step[of] === 0) return [];
      const [low, high] = wilson(step[hits], step[of]);
      return [{ x: step.blanked, y: step[hits] / step[of], low, high }];
    }),
  });
  return (
    <div className="grid gap-3" data-slot="gaps">
      <p className="max-w-[68ch]">{t("text", { ...names, draws, rows, errors })}</p>
      <LineChart
        title={t("chart")}
        caption={t("caption")}
        n={draws}
        series={[share(t("decided"), "decided", "n"), share(t("worst", names), "worst", "truth")]}
        xLabel={t("blanked")}
        xKind="number"
        yLabel={t("share")}
        format="share"
        range={[0, 1]}
      />
    </div>
  );
}
