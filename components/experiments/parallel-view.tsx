"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { ParallelChart } from "@/components/charts/parallel-chart";
import { Button } from "@/components/ui/button";
import { commonFacts } from "./run-facts";
import type { ExperimentRow } from "./experiment-view";
import type { ParallelAxis } from "./parallel-axes";
import { runName } from "./run-name";

type ParallelViewProps = {
  runs: readonly ExperimentRow[];
  axes: readonly ParallelAxis[];
  titleOf: (task: string) => string;
};

const ownAxes = [...commonFacts, "seconds", "accuracy", "macroF1"] as const;

/** What went into the runs and what came out, on parallel axes; one run at a time can be made to stand out. */
export function ParallelView({ runs, axes, titleOf }: ParallelViewProps) {
  const t = useTranslations("experiments");
  const format = useFormatter();
  const [pressed, press] = useState<string>();
  const [near, approach] = useState<string>();
  const wanted = runs.findIndex(({ id }) => id === (near ?? pressed));

  const shown = useMemo(() => {
    const textOf = (axis: ParallelAxis, value: ParallelAxis["values"][number]) => {
      if (value === null) return "";
      if (axis.name === "task") return titleOf(String(value));
      if (typeof value !== "number") return String(value);
      return axis.name === "seed" || axis.name === "parent"
        ? String(value)
        : format.number(value, { maximumSignificantDigits: 4 });
    };
    return axes.map((axis) => {
      const own = ownAxes.find((name) => name === axis.name);
      return {
        label: own ? t(`axes.${own}`) : axis.name,
        places: axis.places,
        texts: axis.values.map((value) => textOf(axis, value)),
        ticks: axis.ticks.map(({ place, value }) => ({ place, text: textOf(axis, value) })),
      };
    });
  }, [axes, format, t, titleOf]);
  const lines = useMemo(() => runs.map(runName), [runs]);

  return (
    <div className="grid gap-3">
      <ParallelChart
        title={t("parallel.title")}
        n={runs.length}
        caption={t("parallel.caption")}
        axes={shown}
        lines={lines}
        highlighted={wanted < 0 ? undefined : wanted}
      />
      <div role="group" aria-label={t("parallel.highlight")} className="flex flex-wrap items-center gap-2">
        <span aria-hidden className="text-sm text-muted">
          {t("parallel.highlight")}
        </span>
        {runs.map((run) => (
          <Button
            key={run.id}
            size="sm"
            variant={pressed === run.id ? "primary" : "secondary"}
            aria-pressed={pressed === run.id}
            onClick={() => press(pressed === run.id ? undefined : run.id)}
            onMouseEnter={() => approach(run.id)}
            onMouseLeave={() => approach(undefined)}
            onFocus={() => approach(run.id)}
            onBlur={() => approach(undefined)}
          >
            {runName(run)}
          </Button>
        ))}
      </div>
    </div>
  );
}
