"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import type { ExperimentRow } from "./experiment-view";
import { runName } from "./run-name";
import { mostCompared } from "./search";

type CompareBoxProps = {
  run: ExperimentRow;
  compared: readonly string[];
  onCompare: (compared: string[]) => void;
};

/** Takes a run into the comparison, as long as there is room. */
export function CompareBox({ run, compared, onCompare }: CompareBoxProps) {
  const t = useTranslations("experiments.table");
  const chosen = compared.includes(run.id);
  return (
    <Checkbox
      label={<span className="sr-only">{t("compare", { run: runName(run) })}</span>}
      checked={chosen}
      disabled={!chosen && compared.length >= mostCompared}
      onChange={() => onCompare(chosen ? compared.filter((id) => id !== run.id) : [...compared, run.id])}
    />
  );
}
