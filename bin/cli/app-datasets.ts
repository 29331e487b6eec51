import { z } from "zod";
import { DatasetSummary } from "@/lib/api/dataset";
import { TaskSummary } from "@/lib/api/task";
import type { AppClient } from "./app-client";

export type ListedDataset = DatasetSummary & { task: string };

/** The data sets that a running app keeps, of one task or of all. */
export async function appDatasets(app: AppClient, task: string | undefined): Promise<ListedDataset[]> {
  const ids =
    task === undefined ? (await app.get("tasks", z.array(TaskSummary))).map(({ id }) => id) : [task];
  const lists = await Promise.all(
    ids.map(async (id) =>
      (await app.get(`tasks/${id}/datasets`, z.array(DatasetSummary))).map((set) => ({ task: id, ...set })),
    ),
  );
  return lists.flat();
}
