"use client";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { runPageSize } from "@/lib/api/experiment";
import type { ExperimentCells } from "./experiment-cells";
import { ExperimentsTable } from "./experiments-table";
import type { ExperimentsTableProps } from "./experiments-table";
import { runsCsv } from "./runs-csv";
import { saveText } from "./save-text";

type RunsCellProps = Omit<ExperimentsTableProps, "page"> & { cells: ExperimentCells };

/** The table of runs with its pages, or why there is none. */
export function RunsCell({ cells, ...props }: RunsCellProps) {
  const t = useTranslations("experiments");
  const { search, setSearch } = props;
  return (
    <Cell name={cells.runs} title={t("table.title")} wide>
      {({ page, lost }) => (
        <>
          {lost !== null && (
            <Alert tone="warn" className="mb-4">
              {lost || t("noAnswer")}
            </Alert>
          )}
          {page.runs.length === 0 ? (
            <EmptyState title={page.total === 0 ? t("table.none") : t("table.noneFound")}>
              {page.total === 0 ? t("table.noneText") : t("table.noneFoundText", { n: page.total })}
            </EmptyState>
          ) : (
            <>
              <ExperimentsTable {...props} page={page} />
              <Button
                size="sm"
                className="mt-4"
                onClick={() => saveText("runs.csv", runsCsv(page.runs), "text/csv")}
              >
                <Download aria-hidden />
                {t("table.csv", { n: page.runs.length })}
              </Button>
            </>
          )}
          <Pager
            label={t("pages.label")}
            page={search.page}
            pages={Math.ceil(page.found / runPageSize)}
            text={t("pages.text", {
              page: search.page,
              pages: Math.max(1, Math.ceil(page.found / runPageSize)),
            })}
            previous={t("pages.previous")}
            next={t("pages.next")}
            onPage={(next) => void setSearch({ page: next })}
          />
        </>
      )}
    </Cell>
  );
}
