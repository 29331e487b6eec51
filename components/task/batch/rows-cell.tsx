"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { Downloads } from "./downloads";
import { useBatch } from "./batch-context";
import { FilterSelect } from "./filter-select";
import { RowPager } from "./row-pager";
import { RowsTable } from "./rows-table";

/** Every row with its answer, in the order of the file, a page at a time. */
export function RowsCell() {
  const t = useTranslations("batch.rows");
  const { cells } = useBatch();
  const run = useCellValue(cells.run);
  return (
    <Cell name={cells.rows} title={t("title")} wide>
      {({ rows, total }) => (
        <div className="grid gap-4">
          <div className="flex flex-wrap items-end justify-between gap-4">
            <FilterSelect />
            <Downloads disabled={run === undefined || run.state === "running" || run.rows === 0} />
          </div>
          {total === 0 ? <p className="text-muted">{t("empty")}</p> : <RowsTable rows={rows} />}
          <RowPager total={total} />
        </div>
      )}
    </Cell>
  );
}
