"use client";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { useCell } from "@/components/notebook/use-cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useSource } from "@/components/notebook/use-source";
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
    <Cells />
  </BatchProvider>
);

function Cells() {
  const { cells } = useBatch();
  const [file] = useSource(cells.file);
  const [truth] = useSource(cells.truth);
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
          <SummaryCell />
          {truth !== null && <ScoreCell />}
          <RowsCell />
        </>
      )}
    </NotebookColumn>
  );
}
