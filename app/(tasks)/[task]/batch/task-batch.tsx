"use client";
import type { BatchProps } from "@/components/task/batch/batch-context";
import { BatchNotebook } from "@/components/task/batch/batch-notebook";
import { startBatchWorker } from "../start-batch-worker";

export const TaskBatch = (props: Omit<BatchProps, "startWorker">) => (
  <BatchNotebook {...props} startWorker={startBatchWorker} />
);
