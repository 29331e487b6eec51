"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import type { ExperimentRow } from "./experiment-view";
import type { FactValue } from "./run-facts";

type FactRowProps = {
  title: string;
  /** A setting of the method, which goes by its own name. */
  setting: boolean;
  values: readonly FactValue[];
  differs: boolean;
  runs: readonly ExperimentRow[];
  text: (value: FactValue) => string;
};

/** One setting of all runs, marked by colour and word where it differs. */
export function FactRow({ title, setting, values, differs, runs, text }: FactRowProps) {
  const t = useTranslations("experiments.comparison");
  return (
    <tr data-differs={differs} className={cn(differs && "bg-warn-soft")}>
      <th scope="row">
        <span className={cn(setting && "font-mono text-sm font-normal")}>{title}</span>
        {differs && (
          <Badge tone="warn" className="ml-2 px-0">
            ≠ {t("differs")}
          </Badge>
        )}
      </th>
      {runs.map((run, index) => (
        <td key={run.id} className={cn("wrap-anywhere", differs && "font-semibold")}>
          {text(values[index] ?? null)}
        </td>
      ))}
    </tr>
  );
}
