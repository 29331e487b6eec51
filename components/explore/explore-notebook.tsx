"use client";
import { useLocale } from "next-intl";
import { useMemo, useState } from "react";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { notebookText } from "@/components/notebook/notebook-text";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { useCell } from "@/components/notebook/use-cell";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { CardsCell } from "./cards-cell";
import { DataCell } from "./data-cell";
import type { ExploreSource, ExploreWorker } from "./explore-calls";
import { exploreCells } from "./explore-cells";
import { type ExploreProps, ExploreProvider, useExplore } from "./explore-context";
import { FilterCell } from "./filter-cell";
import { StarsCell } from "./stars-cell";
import { TonesCell } from "./tones-cell";
import { TrendCell } from "./trend-cell";
import { WordsCell } from "./words-cell";

type NotebookProps = ExploreProps & { startWorker: () => ExploreWorker };

/** A table of texts, predicted on the device and looked at from many sides. */
export function ExploreNotebook({ startWorker, ...props }: NotebookProps) {
  const language = useLocale();
  const { task, version } = props;
  const [cells] = useState(() =>
    exploreCells({ task: task.id, labels: task.labels.map(({ id }) => id), version, startWorker }),
  );
  const notebook = useNewNotebook(() => cells.every);
  return (
    <NotebookProvider notebook={notebook} text={notebookText[language]}>
      <ExploreProvider {...props} cells={cells}>
        <Cells />
      </ExploreProvider>
    </NotebookProvider>
  );
}

function Cells() {
  const { cells, columns, tables, search, filter, file } = useExplore();
  const table = tables.find(({ key }) => key === search.data) ?? tables[0];
  const source = useMemo(
    (): ExploreSource | undefined =>
      file ? { kind: "file", file } : table && { kind: "address", address: table.address },
    [file, table],
  );
  useBindSource(cells.source, source);
  useBindSource(cells.filter, filter);
  useBindSource(cells.page, search.page);
  const ready = useCell(cells.all).status === "ready";
  return (
    <NotebookColumn>
      <DataCell />
      {ready && (
        <>
          <FilterCell />
          <TonesCell />
          {columns.date !== undefined && <TrendCell />}
          {columns.stars !== undefined && <StarsCell />}
          <WordsCell />
          <CardsCell />
        </>
      )}
    </NotebookColumn>
  );
}
