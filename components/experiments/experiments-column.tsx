"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useLatest } from "@/components/monitor/use-latest";
import { Cell } from "@/components/notebook/cell";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { ComparisonCells } from "./comparison-cells";
import type { ExperimentActions } from "./experiment-actions";
import { sources } from "./experiment-cells";
import type { ExperimentCells } from "./experiment-cells";
import type { TaskChoice } from "./experiment-view";
import { NewRun } from "./new-run";
import { RunFilters } from "./run-filters";
import { RunsCell } from "./runs-cell";
import { useExperimentSearch } from "./use-experiment-search";
import { useRunRefresh } from "./use-run-refresh";

type ExperimentsColumnProps = {
  tasks: readonly TaskChoice[];
  cells: ExperimentCells;
  actions: ExperimentActions;
};

export function ExperimentsColumn({ tasks, cells, actions }: ExperimentsColumnProps) {
  const t = useTranslations("experiments");
  const found = useExperimentSearch();
  const { search, setSearch, query, compared } = found;
  useBindSource(sources.query, query);
  useBindSource(sources.selected, compared);
  useBindSource(sources.figure, search.figure);
  useBindSource(sources.over, search.over);
  const latest = useLatest(cells.runs);
  const refresh = useRunRefresh(cells.runs, latest?.page.active ?? false);
  const titleOf = useCallback((task: string) => tasks.find(({ id }) => id === task)?.title ?? task, [tasks]);

  return (
    <div className="flex flex-col gap-10 md:gap-14">
      <RunFilters tasks={tasks} page={latest?.page} search={search} setSearch={setSearch} />
      <RunsCell
        cells={cells}
        tasks={tasks}
        actions={actions}
        onChanged={refresh}
        search={search}
        setSearch={setSearch}
      />
      <ComparisonCells cells={cells} titleOf={titleOf} search={search} setSearch={setSearch} />
      <div id="train">
        <Cell name={sources.training} title={t("start.title")}>
          <NewRun tasks={tasks} first={search.task} requestRun={actions.requestRun} />
        </Cell>
      </div>
    </div>
  );
}
