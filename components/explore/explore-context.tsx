"use client";
import { useQueryStates } from "nuqs";
import { createContext, type ReactNode, use, useMemo, useState } from "react";
import type { RowFilter } from "@/lib/explore/filter-rows";
import type { TaskView } from "@/lib/task/task-view";
import type { ServingVersion } from "../task/device/serving-version";
import type { ExploreCells } from "./explore-cells";
import { exploreSearch } from "./explore-search";

/** A table this app has. */
type ExploreTable = { key: string; title: string; address: string };

/** What the columns are called; those a task's files do not have are absent. */
type ColumnTitles = { text: string; stars?: string; version?: string; date?: string };

export type ExploreProps = {
  task: TaskView;
  version: ServingVersion;
  /** The first is shown at first. */
  tables: readonly ExploreTable[];
  columns: ColumnTitles;
};

function useExploreState({ cells, ...props }: ExploreProps & { cells: ExploreCells }) {
  const [search, setSearch] = useQueryStates(exploreSearch);
  const [file, setFile] = useState<File>();
  const { label, stars, version, from, to, q } = search;
  const filter = useMemo(
    (): RowFilter => ({ labels: label, stars, version, from, to, search: q }),
    [label, stars, version, from, to, q],
  );
  return {
    ...props,
    cells,
    search,
    filter,
    file,
    chooseFile: setFile,
    /** Sets widgets; every other list of rows begins on its first page. */
    choose: (chosen: Parameters<typeof setSearch>[0]) =>
      void setSearch(typeof chosen === "function" ? chosen : { page: null, ...chosen }),
  };
}

const Context = createContext<ReturnType<typeof useExploreState> | undefined>(undefined);

/** What the cells of an explorer share. */
export function useExplore() {
  const context = use(Context);
  if (!context) throw new Error("[Bug] No ExploreProvider around this component");
  return context;
}

export function ExploreProvider({
  children,
  ...props
}: ExploreProps & { cells: ExploreCells; children: ReactNode }) {
  return <Context value={useExploreState(props)}>{children}</Context>;
}
