"use client";
import { PredictionNotebook } from "@/components/task/prediction-notebook";
import type { TaskProps } from "@/components/task/task-context";
import { giveFeedbackAction, predictAction, recordAction } from "./actions";

const actions = { predict: predictAction, record: recordAction, feedback: giveFeedbackAction };

/** Only this worker knows the tasks' code; the page gets along with what is in `task`. */
const startWorker = () => new Worker(new URL("./predict.worker.ts", import.meta.url), { type: "module" });

export const TaskNotebook = (props: Omit<TaskProps, "actions" | "startWorker">) => (
  <PredictionNotebook {...props} actions={actions} startWorker={startWorker} />
);
