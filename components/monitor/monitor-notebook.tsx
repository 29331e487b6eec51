"use client";
import { useLocale } from "next-intl";
import { useState } from "react";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { notebookText } from "@/components/notebook/notebook-text";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import type { Initial, MonitorActions } from "./monitor-actions";
import { monitorCells } from "./monitor-cells";
import { MonitorColumn } from "./monitor-column";
import { sources } from "./monitor-sources";
import type { TaskFacts } from "./task-facts";

type MonitorNotebookProps = {
  tasks: readonly TaskFacts[];
  actions: MonitorActions;
  initial: Initial | undefined;
};

/** The monitor: widgets in the address, cells that follow from them. */
export function MonitorNotebook({ tasks, actions, initial }: MonitorNotebookProps) {
  const language = useLocale();
  const [cells] = useState(() => monitorCells(actions, initial));
  const notebook = useNewNotebook(() => [...Object.values(sources), ...Object.values(cells)]);
  return (
    <NotebookProvider notebook={notebook} text={notebookText[language]}>
      <MonitorColumn tasks={tasks} cells={cells} />
    </NotebookProvider>
  );
}
