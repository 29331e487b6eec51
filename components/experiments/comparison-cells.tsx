"use client";
import { Download, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Switch } from "@/components/ui/switch";
import { comparisonCsv } from "./comparison-csv";
import { ComparisonTable } from "./comparison-table";
import { CurvesView } from "./curves-view";
import type { ExperimentCells } from "./experiment-cells";
import { ParallelView } from "./parallel-view";
import { saveText } from "./save-text";
import { mostCompared } from "./search";
import type { ExperimentSearch } from "./use-experiment-search";

type ComparisonCellsProps = Pick<ExperimentSearch, "search" | "setSearch"> & {
  cells: ExperimentCells;
  titleOf: (task: string) => string;
};

/** The chosen runs side by side: as a table, on parallel axes, and their course. */
export function ComparisonCells({ cells, titleOf, search, setSearch }: ComparisonCellsProps) {
  const t = useTranslations("experiments.comparison");
  const nothing = <EmptyState title={t("none")}>{t("noneText", { most: mostCompared })}</EmptyState>;
  return (
    <>
      <Cell name={cells.comparison} title={t("title")} wide empty={nothing}>
        {(comparison) => (
          <div className="grid gap-4">
            {!comparison.fair && <Alert tone="warn">{t("unfair")}</Alert>}
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <Switch
                label={t("differing")}
                checked={search.differing}
                onChange={(event) => void setSearch({ differing: event.target.checked })}
              />
              <Button
                size="sm"
                onClick={() => saveText("comparison.csv", comparisonCsv(comparison), "text/csv")}
              >
                <Download aria-hidden />
                CSV
              </Button>
              <Button size="sm" variant="quiet" onClick={() => void setSearch({ compare: null })}>
                <X aria-hidden />
                {t("clear")}
              </Button>
            </div>
            <p className="text-sm text-muted">{t("share")}</p>
            <ComparisonTable comparison={comparison} differing={search.differing} titleOf={titleOf} />
          </div>
        )}
      </Cell>
      <Cell name={cells.parallel} wide empty={<p className="text-muted">{t("later")}</p>}>
        {(parallel) => <ParallelView {...parallel} titleOf={titleOf} />}
      </Cell>
      <Cell name={cells.curves} wide empty={<p className="text-muted">{t("noCurves")}</p>}>
        {(curves) => <CurvesView {...curves} onChange={(change) => void setSearch(change)} />}
      </Cell>
    </>
  );
}
