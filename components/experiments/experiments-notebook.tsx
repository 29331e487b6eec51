"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { notebookText } from "@/components/notebook/notebook-text";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import type { ExperimentActions } from "./experiment-actions";
import { experimentCells, sources } from "./experiment-cells";
import type { InitialPage } from "./experiment-cells";
import type { TaskChoice } from "./experiment-view";
import { ExperimentsColumn } from "./experiments-column";

type ExperimentsNotebookProps = {
  tasks: readonly TaskChoice[];
  actions: ExperimentActions;
  initial: InitialPage | undefined;
};

/** The experiments: widgets in the address, cells that follow from them. */
export function ExperimentsNotebook({ tasks, actions, initial }: ExperimentsNotebookProps) {
  const language = useLocale();
  const t = useTranslations("experiments");
  const [cells] = useState(() => experimentCells(actions, initial, t("noAnswer")));
  const notebook = useNewNotebook(() => [...Object.values(sources), ...Object.values(cells)]);
  return (
    <NotebookProvider notebook={notebook} text={notebookText[language]}>
      <ExperimentsColumn tasks={tasks} cells={cells} actions={actions} />
    </NotebookProvider>
  );
}
