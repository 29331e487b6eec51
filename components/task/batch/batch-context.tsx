"use client";
import { useLocale } from "next-intl";
import { createContext, use, useEffect, useState, type ReactNode } from "react";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { notebookText } from "@/components/notebook/notebook-text";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import type { TaskView } from "@/lib/task/task-view";
import type { ServingVersion } from "../device/serving-version";
import { batchCells, type BatchCells } from "./batch-cells";
import { type BatchDevice, type BatchWorker, createBatchDevice } from "./batch-device";

export type BatchProps = {
  task: TaskView;
  /** One version; two to compare them. */
  versions: readonly ServingVersion[];
  startWorker: () => BatchWorker;
};

type BatchContext = { task: TaskView; cells: BatchCells; device: BatchDevice };

const Context = createContext<BatchContext | undefined>(undefined);

/** What the cells of a batch notebook share. */
export function useBatch(): BatchContext {
  const context = use(Context);
  if (!context) throw new Error("[Bug] No BatchProvider around this component");
  return context;
}

export function BatchProvider({
  task,
  versions,
  startWorker,
  children,
}: BatchProps & { children: ReactNode }) {
  const language = useLocale();
  const [made] = useState(() => {
    const device = createBatchDevice(task.id, startWorker);
    return { device, cells: batchCells({ device, fields: task.fields, versions, language }) };
  });
  const notebook = useNewNotebook(() => made.cells.all);
  // The worker holds the file's rows: they go with the page.
  useEffect(() => () => made.device.close(), [made]);
  return (
    <Context value={{ task, ...made }}>
      <NotebookProvider notebook={notebook} text={notebookText[language]}>
        {children}
      </NotebookProvider>
    </Context>
  );
}
