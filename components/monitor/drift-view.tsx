"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import type { WindowDrift } from "@/lib/loop/monitor/window-drift";
import { driftMinimumN } from "@/lib/loop/drift-limits";
import { psiMarks } from "@/lib/loop/psi-band";
import { DriftColumnChart } from "./drift-column-chart";
import { DriftScore } from "./drift-score";
import { DriftTable } from "./drift-table";
import type { TaskFacts } from "./task-facts";
import { useFigures } from "./use-figures";

type DriftViewProps = {
  drift: WindowDrift & { version: number };
  task: TaskFacts;
  compareWith: "reference" | "previous";
};

/** Whether what the version in focus sees and says has moved away from its baseline. */
export function DriftView({ drift, task, compareWith }: DriftViewProps) {
  const t = useTranslations("monitor");
  const { count } = useFigures();
  const [chosen, choose] = useState<string>();
  const worst = drift.columns.reduce<WindowDrift["columns"][number] | undefined>(
    (most, next) => ((next.effect ?? -1) > (most?.effect ?? -1) ? next : most),
    undefined,
  );
  const shown = drift.columns.find(({ name }) => name === chosen) ?? worst;

  if (drift.status === "not enough data") {
    return (
      <EmptyState title={t("notEnough")}>
        {t("drift.tooFew", {
          minimum: count(driftMinimumN),
          current: count(drift.n.current),
          baseline: count(drift.n.baseline),
        })}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-6">
      <DriftScore drift={drift} compareWith={compareWith} />
      <p className="max-w-[68ch] text-sm text-muted">
        {t("drift.tableNote")} {t("drift.psiNote", psiMarks)}
      </p>
      <DriftTable drift={drift} task={task} shown={shown?.name} onShow={choose} />
      {shown && <DriftColumnChart column={shown} task={task} compareWith={compareWith} />}
    </div>
  );
}
