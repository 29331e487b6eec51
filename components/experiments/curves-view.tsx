"use client";
import { useTranslations } from "next-intl";
import { LineChart } from "@/components/charts/line-chart";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import type { Curve, CurveAxis } from "./metric-curves";
import { useFigureName } from "./use-figure-name";

type CurvesViewProps = {
  /** Figures there are to choose from, and the one shown. */
  names: readonly string[];
  name: string;
  axis: CurveAxis;
  curves: readonly Curve[];
  onChange: (change: { figure?: string; over?: CurveAxis }) => void;
};

/** The course of one figure in all chosen runs, in one chart. */
export function CurvesView({ names, name, axis, curves, onChange }: CurvesViewProps) {
  const t = useTranslations("experiments.curves");
  const nameOf = useFigureName();
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <Field label={t("figure")} className="w-full sm:w-56">
          {(control) => (
            <Select {...control} value={name} onChange={(event) => onChange({ figure: event.target.value })}>
              {names.map((one) => (
                <option key={one} value={one}>
                  {nameOf(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Segmented
          label={t("over")}
          options={(["step", "share"] as const).map((value) => ({ value, content: t(value) }))}
          value={axis}
          onValueChange={(over) => onChange({ over })}
        />
      </div>
      <LineChart
        title={t("title", { figure: nameOf(name) })}
        n={curves.reduce((sum, { points }) => sum + points.length, 0)}
        caption={t("caption")}
        notEnough={curves.length === 0 ? t("none") : undefined}
        series={curves}
        xKind="number"
        xLabel={axis === "step" ? t("stepAxis") : t("shareAxis")}
        yLabel={nameOf(name)}
      />
    </div>
  );
}
