"use client";
import type { ComponentProps } from "react";
import { CompareNotebook } from "@/components/task/compare/compare-notebook";
import { giveFeedbackAction, predictAction, recordAction } from "../actions";
import { startBatchWorker } from "../start-batch-worker";
import { startWorker } from "../start-worker";

const actions = { predict: predictAction, record: recordAction, feedback: giveFeedbackAction };

type Given = Omit<ComponentProps<typeof CompareNotebook>, "actions" | "startWorker" | "startBatchWorker">;

export const TaskComparison = (props: Given) => (
  <CompareNotebook
    {...props}
    actions={actions}
    startWorker={startWorker}
    startBatchWorker={startBatchWorker}
  />
);
