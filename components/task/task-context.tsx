"use client";
import { createContext, use, useState, type ReactNode } from "react";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import type { Notebook } from "@/lib/reactive/notebook";
import type { TaskView } from "@/lib/task/task-view";
import { predictionCells, type PredictionCells } from "./cells/prediction-cells";
import { createDevice, type Device, type WorkerLike } from "./device/device";
import { createDownloadWatch, type DownloadWatch } from "./device/download-watch";
import type { ServingVersion } from "./device/serving-version";
import { createDraft, type Draft } from "./input/draft";
import type { TaskActions } from "./task-actions";

export type TaskProps = {
  task: TaskView;
  /** The version that served when the page was made. */
  serving: ServingVersion;
  actions: TaskActions;
  /** Days after which what was stored is erased. */
  retentionDays: number;
  startWorker: () => WorkerLike;
};

type TaskContext = Pick<TaskProps, "task" | "actions" | "retentionDays"> & {
  notebook: Notebook;
  cells: PredictionCells;
  device: Device;
  downloads: DownloadWatch;
  draft: Draft;
};

const Context = createContext<TaskContext | undefined>(undefined);

/** What the cells of a task's page share. */
export function useTask(): TaskContext {
  const context = use(Context);
  if (!context) throw new Error("[Bug] No TaskProvider around this component");
  return context;
}

export function TaskProvider({
  startWorker,
  serving,
  children,
  ...shared
}: TaskProps & { children: ReactNode }) {
  const [made] = useState(() => {
    const device = createDevice(shared.task.id, startWorker);
    const downloads = createDownloadWatch();
    const cells = predictionCells({
      task: shared.task,
      serving,
      device,
      predict: shared.actions.predict,
      onDownload: downloads.tell,
    });
    return { device, downloads, cells, draft: createDraft() };
  });
  const notebook = useNewNotebook(() => made.cells.all);
  return <Context value={{ ...shared, ...made, notebook }}>{children}</Context>;
}
