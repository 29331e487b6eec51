"use client";
import { useFormatter, useTranslations } from "next-intl";
import { ReliabilityChart } from "@/components/charts/reliability-chart";
import { evaluationLimits } from "@/lib/loop/evaluation-limits";
import type { Checked } from "./evaluation-cells";

/** Whether the model is right as often as it says. */
export function ReliabilityView({ evaluation: { n, ece, reliability = [] } }: { evaluation: Checked }) {
  const t = useTranslations("evaluation.reliability");
  const format = useFormatter();
  const limit = evaluationLimits.reliability;
  return (
    <ReliabilityChart
      title={t("chart")}
      caption={t("caption", {
        ece: format.number(ece, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
      })}
      n={n}
      notEnough={n < limit ? t("tooFew", { limit }) : undefined}
      bins={reliability}
      xLabel={t("confidence")}
      yLabel={t("right")}
    />
  );
}
