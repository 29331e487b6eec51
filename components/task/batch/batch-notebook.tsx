"use client";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { useCell } from "@/components/notebook/use-cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useSource } from "@/components/notebook/use-source";
import { AgreementCell } from "./agreement-cell";
import { BatchProvider, type BatchProps, useBatch } from "./batch-context";
import { ColumnsCell } from "./columns-cell";
import { FileCell } from "./file-cell";
import { RowsCell } from "./rows-cell";
import { RunCell } from "./run-cell";
import { ScoreCell } from "./score-cell";
import { SummaryCell } from "./summary-cell";
import { TableCell } from "./table-cell";

/** The page on which a task answers a whole file: whatever the task, the same cells. */
export const BatchNotebook = (props: BatchProps) => (
  <BatchProvider {...props}>
    <BatchCellList />
  </BatchProvider>
);

/** The cells of a file, from choosing it to its rows; each waits for those it needs. */
export function BatchCellList() {
  const { cells } = useBatch();
  const [file] = useSource(cells.file);
  const [truth] = useSource(cells.truth);
  const [versions] = useSource(cells.versions);
  const table = useCell(cells.table);
  const plan = useCellValue(cells.plan);
  const [started] = useSource(cells.started);
  const asked = started !== null && started === plan;
  return (
    <NotebookColumn>
      <FileCell />
      {file && <TableCell />}
      {file && table.status === "ready" && (
        <>
          <ColumnsCell />
          <RunCell />
        </>
      )}
      {asked && (
        <>
          {versions.length > 1 && <AgreementCell />}
          <SummaryCell />
          {truth !== null && <ScoreCell />}
          <RowsCell />
        </>
      )}
    </NotebookColumn>
  );
}
