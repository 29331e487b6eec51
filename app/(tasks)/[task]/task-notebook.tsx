"use client";
import { PredictionNotebook } from "@/components/task/prediction-notebook";
import type { TaskProps } from "@/components/task/task-context";
import { giveFeedbackAction, predictAction, recordAction } from "./actions";
import { startWorker } from "./start-worker";

const actions = { predict: predictAction, record: recordAction, feedback: giveFeedbackAction };

export const TaskNotebook = (props: Omit<TaskProps, "actions" | "startWorker">) => (
  <PredictionNotebook {...props} actions={actions} startWorker={startWorker} />
);
