"use client";
import { useLocale } from "next-intl";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { notebookText } from "@/components/notebook/notebook-text";
import { useNewest } from "./device/use-newest";
import { HistoryCell } from "./history/history-cell";
import { InputCell } from "./input/input-cell";
import { ConsentCell } from "./record/consent-cell";
import { FeedbackCell } from "./record/feedback-cell";
import { RecordCell } from "./record/record-cell";
import { AdviceCell } from "./result/advice-cell";
import { DomainCell } from "./result/domain-cell";
import { ExplanationCell } from "./result/explanation-cell";
import { ModelCell } from "./result/model-cell";
import { PlaceCell } from "./result/place-cell";
import { PredictionCell } from "./result/prediction-cell";
import { TaskProvider, type TaskProps, useTask } from "./task-context";

/** The page on which a task is tried: whatever the task, the same cells. */
export const PredictionNotebook = (props: TaskProps) => (
  <TaskProvider {...props}>
    <Cells />
  </TaskProvider>
);

function Cells() {
  const { notebook, task } = useTask();
  return (
    <NotebookProvider notebook={notebook} text={notebookText[useLocale()]}>
      <Follower />
      <NotebookColumn>
        <InputCell />
        <PredictionCell />
        {task.advises && <AdviceCell />}
        <ExplanationCell />
        <DomainCell />
        <PlaceCell />
        <ModelCell />
        <ConsentCell />
        <RecordCell />
        <FeedbackCell />
        <HistoryCell />
      </NotebookColumn>
    </NotebookProvider>
  );
}

/** Draws nothing: keeps the page at the version that serves. */
function Follower() {
  useNewest();
  return null;
}
